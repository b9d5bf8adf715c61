import type { Actor } from '../../platform/auth/actor.js';
import type { AdminAnnouncement } from './admin-announcement.type.js';
import { LANGUAGES } from './announcement-words.js';
import { abilitiesOf, stateOf } from './announcement.policy.js';
import type { AnnouncementRow } from './announcements.repository.js';

export function toAdminAnnouncement(actor: Actor, { words, ...row }: AnnouncementRow, now = Date.now()): AdminAnnouncement {
  const translations = LANGUAGES.flatMap((language) => {
    const text = words[language];
    return text ? [{ language, ...text }] : [];
  });
  const viewerCan = abilitiesOf(actor.permissions.has('communications:manage'), row, now);
  return { ...row, translations, state: stateOf(row, now), viewerCan };
}

/** What the audit trail keeps of it. */
export const auditedAnnouncement = ({ kind, place, audience, words, link, dismissible, startsAt, endsAt }: AnnouncementRow): object => ({
  ...{ kind, place, audience, words, link, dismissible },
  startsAt: startsAt?.toISOString() ?? null,
  endsAt: endsAt?.toISOString() ?? null,
});
