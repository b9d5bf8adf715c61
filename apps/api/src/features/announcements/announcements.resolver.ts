import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { CurrentActor, CurrentViewer } from '../../platform/auth/current-actor.decorators.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Announcement } from './announcement.type.js';
import { AnnouncementsReader } from './announcements.reader.js';

@Resolver()
export class AnnouncementsResolver {
  constructor(private readonly reader: AnnouncementsReader) {}

  @Public()
  @Query(() => [Announcement], { description: 'At most three, the gravest first, without what the reader has put away' })
  announcements(
    @CurrentViewer() viewer: Viewer,
    @Args('language', { defaultValue: 'en', description: 'BCP 47, such as pt-BR' }) language: string,
  ): Promise<Announcement[]> {
    return this.reader.shownTo(viewer, 'web', language);
  }

  @Public()
  @Query(() => String, { description: 'Another word whenever it is worth asking for `announcements` again; empty while there are none' })
  announcementsTag(): string {
    return this.reader.tag();
  }

  @SignedIn()
  @Mutation(() => NotAllowed, { nullable: true, description: 'Puts it away for good, on every device; null: done' })
  dismissAnnouncement(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<NotAllowed | null> {
    return this.reader.dismiss(actor, id);
  }
}
