import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import {
  AdminAnnouncement,
  AdminAnnouncementConnection,
  AdminAnnouncementResult,
  type AnnouncementOutcome,
} from './admin-announcement.type.js';
import { AnnouncementActArgs, AnnouncementsArgs, SaveAnnouncementInput } from './announcement.inputs.js';
import { Announcement } from './announcement.type.js';
import { AnnouncementsReader } from './announcements.reader.js';
import { StaffAnnouncements } from './staff-announcements.service.js';

@Resolver()
export class AnnouncementsAdminResolver {
  constructor(
    private readonly reader: AnnouncementsReader,
    private readonly staff: StaffAnnouncements,
  ) {}

  @RequirePermission('staff:enter', { acr: 2 })
  @Query(() => [Announcement], { description: 'On the dashboard of whoever asks: at most three, the gravest first' })
  currentAnnouncements(@CurrentActor() actor: Actor, @Args('language', { defaultValue: 'en' }) language: string): Promise<Announcement[]> {
    return this.reader.shownTo(actor, 'dashboard', language);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Mutation(() => NotAllowed, { nullable: true, description: 'Puts it away for good; null: done' })
  dismissAnnouncement(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<NotAllowed | null> {
    return this.reader.dismiss(actor, id);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Query(() => AdminAnnouncementConnection, { description: 'Newest first' })
  announcements(@CurrentActor() actor: Actor, @Args() args: AnnouncementsArgs): Promise<ConnectionOf<AdminAnnouncement>> {
    return this.staff.page(actor, args);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Query(() => AdminAnnouncement, { nullable: true })
  announcement(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<AdminAnnouncement | null> {
    return this.staff.one(actor, id);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Mutation(() => AdminAnnouncementResult, { description: 'A new one, or a change of one that is not over' })
  saveAnnouncement(@CurrentActor() actor: Actor, @Args('input') input: SaveAnnouncementInput): Promise<AnnouncementOutcome> {
    return this.staff.save(actor, input);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Mutation(() => AdminAnnouncementResult, { description: 'From every screen, within seconds' })
  endAnnouncement(@CurrentActor() actor: Actor, @Args() args: AnnouncementActArgs): Promise<AnnouncementOutcome> {
    return this.staff.end(actor, args);
  }

  @RequirePermission('communications:manage', { acr: 2 })
  @Mutation(() => AdminAnnouncementResult, { description: 'A draft only' })
  deleteAnnouncement(@CurrentActor() actor: Actor, @Args() args: AnnouncementActArgs): Promise<AnnouncementOutcome> {
    return this.staff.remove(actor, args);
  }
}
