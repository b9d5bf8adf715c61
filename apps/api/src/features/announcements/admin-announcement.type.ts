import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { NotAllowed, Refusal } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { AnnouncementAudience, AnnouncementKind, AnnouncementPlace, AnnouncementState } from './announcement.enums.js';

@ObjectType()
export class AnnouncementTranslation {
  @Field() language: string;
  @Field() title: string;
  @Field() body: string;
}

@ObjectType()
export class AdminAnnouncementAbilities {
  @Field() edit: boolean;
  @Field() end: boolean;
  @Field() delete: boolean;
}

@ObjectType()
export class AdminAnnouncement {
  @Field(() => ID) id: string;
  @Field(() => AnnouncementKind) kind: AnnouncementKind;
  @Field(() => AnnouncementPlace) place: AnnouncementPlace;
  @Field(() => AnnouncementAudience) audience: AnnouncementAudience;
  @Field(() => AnnouncementState) state: AnnouncementState;
  @Field(() => [AnnouncementTranslation], { description: 'English first; others as far as they are written' })
  translations: AnnouncementTranslation[];
  @Field(() => String, { nullable: true }) link: string | null;
  @Field() dismissible: boolean;
  @Field(() => Date, { nullable: true, description: 'null: a draft' }) startsAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'null: until somebody ends it' }) endsAt: Date | null;
  @Field(() => Int, { description: 'To be sent back: what somebody else changed meanwhile is left as it is' }) version: number;
  @Field() createdAt: Date;
  @Field() createdByName: string;
  @Field() changedAt: Date;
  @Field() changedByName: string;
  @Field(() => AdminAnnouncementAbilities) viewerCan: AdminAnnouncementAbilities;
}

export const AdminAnnouncementConnection = Connection(AdminAnnouncement, 'AdminAnnouncement');

@ObjectType({ implements: () => Refusal, description: 'announcement.changed_meanwhile' })
export class AnnouncementChangedMeanwhile extends Refusal {
  @Field(() => AdminAnnouncement, { description: 'What it is now' }) current: AdminAnnouncement;

  constructor(current: AdminAnnouncement) {
    super('announcement.changed_meanwhile');
    this.current = current;
  }
}

const REFUSALS = [AnnouncementChangedMeanwhile, TextRefused, NotAllowed] as const;

export const AdminAnnouncementResult = createUnionType({
  name: 'AdminAnnouncementResult',
  types: () => [AdminAnnouncement, ...REFUSALS] as const,
  resolveType: (value: object) => REFUSALS.find((type) => value instanceof type) ?? AdminAnnouncement,
});

export type AnnouncementOutcome = AdminAnnouncement | InstanceType<(typeof REFUSALS)[number]>;
