import { registerEnumType } from '@nestjs/graphql';

export enum AnnouncementKind {
  INFORMATION = 'INFORMATION',
  WARNING = 'WARNING',
  MAINTENANCE = 'MAINTENANCE',
}
registerEnumType(AnnouncementKind, { name: 'AnnouncementKind' });

export enum AnnouncementPlace {
  WEB = 'WEB',
  DASHBOARD = 'DASHBOARD',
  BOTH = 'BOTH',
}
registerEnumType(AnnouncementPlace, { name: 'AnnouncementPlace' });

export enum AnnouncementAudience {
  EVERYBODY = 'EVERYBODY',
  MEMBERS = 'MEMBERS',
  STAFF = 'STAFF',
}
registerEnumType(AnnouncementAudience, {
  name: 'AnnouncementAudience',
  description: 'EVERYBODY: also the signed-out. MEMBERS: whoever is signed in. STAFF: whoever may enter the dashboard',
});

export enum AnnouncementState {
  DRAFT = 'DRAFT',
  SCHEDULED = 'SCHEDULED',
  LIVE = 'LIVE',
  ENDED = 'ENDED',
}
registerEnumType(AnnouncementState, { name: 'AnnouncementState', description: 'What its times say at this moment' });
