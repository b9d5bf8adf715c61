import { AnnouncementAudience, AnnouncementPlace, AnnouncementState } from './announcement.enums.js';

export interface Times {
  /** null: a draft. */
  readonly startsAt: Date | null;
  /** null: until somebody ends it. */
  readonly endsAt: Date | null;
}

export function stateOf({ startsAt, endsAt }: Times, now = Date.now()): AnnouncementState {
  if (startsAt === null) return AnnouncementState.DRAFT;
  if (endsAt !== null && endsAt.getTime() <= now) return AnnouncementState.ENDED;
  return startsAt.getTime() > now ? AnnouncementState.SCHEDULED : AnnouncementState.LIVE;
}

export interface Reader {
  readonly at: 'web' | 'dashboard';
  readonly signedIn: boolean;
  readonly staff: boolean;
}

interface Shown extends Times {
  readonly place: AnnouncementPlace;
  readonly audience: AnnouncementAudience;
}

/** Whether it is on this reader's screen now, if they have not put it away. */
export function isFor({ at, signedIn, staff }: Reader, announcement: Shown, now = Date.now()): boolean {
  if (stateOf(announcement, now) !== AnnouncementState.LIVE) return false;
  const elsewhere = at === 'web' ? AnnouncementPlace.DASHBOARD : AnnouncementPlace.WEB;
  if (announcement.place === elsewhere) return false;
  if (announcement.audience === AnnouncementAudience.MEMBERS) return signedIn;
  return announcement.audience === AnnouncementAudience.EVERYBODY || staff;
}

const LONGEST_AHEAD = 366 * 86_400_000;

/** Why times cannot stand, or null. `before`: as they were; what has begun keeps its beginning, and what is over stays over. */
export function timesRefusal(times: Times, before: Times | null, now = Date.now()): string | null {
  const { startsAt, endsAt } = times;
  const state = before && stateOf(before, now);
  if (state === AnnouncementState.ENDED) return 'announcement.over';
  if (state === AnnouncementState.LIVE && startsAt?.getTime() !== before?.startsAt?.getTime()) return 'announcement.begun';
  if (startsAt === null) return endsAt === null ? null : 'announcement.times_invalid';
  if (startsAt.getTime() > now + LONGEST_AHEAD) return 'announcement.times_invalid';
  if (endsAt === null) return null;
  const tooLate = endsAt.getTime() > Math.max(startsAt.getTime(), now) + LONGEST_AHEAD;
  return endsAt <= startsAt || endsAt.getTime() <= now || tooLate ? 'announcement.times_invalid' : null;
}

export interface AnnouncementAbilities {
  readonly edit: boolean;
  readonly end: boolean;
  readonly delete: boolean;
}

export function abilitiesOf(mayManage: boolean, times: Times, now = Date.now()): AnnouncementAbilities {
  const state = stateOf(times, now);
  return {
    edit: mayManage && state !== AnnouncementState.ENDED,
    end: mayManage && state === AnnouncementState.LIVE,
    delete: mayManage && state === AnnouncementState.DRAFT,
  };
}
