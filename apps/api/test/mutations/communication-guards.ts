import { guardsOf } from './mutation.ts';

const ANNOUNCEMENTS = 'features/announcements/announcements.integration';
const POLICY = 'features/announcements/announcement.policy';
const LINK = 'features/announcements/announcement-link';

/** What staff tell everybody reaches those it is for, while it is time, and leads nowhere else. */
export const COMMUNICATION_GUARDS = [
  ...guardsOf('features/announcements/announcement.policy.ts', POLICY, [
    ['what is not yet or no longer', 'if (stateOf(announcement, now) !== AnnouncementState.LIVE) return false;', ''],
    ['what is for the signed-in', 'return signedIn;', 'return true;'],
    ['what is for staff', 'AnnouncementAudience.EVERYBODY || staff', 'AnnouncementAudience.EVERYBODY || true'],
    ['the beginning of what has begun', "return 'announcement.begun';", 'return null;'],
  ]),
  ...guardsOf('features/announcements/announcement-link.policy.ts', LINK, [
    ['links that run scripts', "protocol === 'https:'", 'true'],
    ['paths that are another site', '^\\/(?!\\/)', '^\\/'],
    ['what browsers read differently', '|| AMBIGUOUS.test(link)', ''],
  ]),
  ...guardsOf('features/announcements/announcements.reader.ts', ANNOUNCEMENTS, [
    ['what has to stay', "if (!row.dismissible) return new NotAllowed('announcement.not_dismissible');", ''],
  ]),
  ...guardsOf('features/announcements/staff-announcements.service.ts', ANNOUNCEMENTS, [
    ['the version of an announcement', 'before.version !== version', 'false'],
    ['what was shown from deletion', "return new NotAllowed('announcement.not_draft');", 'return before;'],
  ]),
  ...guardsOf('features/announcements/announcement-board.ts', ANNOUNCEMENTS, [
    ['asking the database while Redis is away', 'if (this.bus.connected && !this.stale) return;', 'return;'],
  ]),
];
