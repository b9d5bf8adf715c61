import type { CaseEvent } from './case-event.js';
import type { CaseState } from './case-state.js';

/** Before anything was written down about it. */
export const unopened = (at: Date): CaseState => ({
  lastSeq: 0,
  version: 1,
  status: 'open',
  reportCount: 0,
  flagCount: 0,
  severity: 0,
  priority: 0,
  lastReportedAt: at,
  closedAt: null,
  closedBy: null,
  claimedBy: null,
  claimedAt: null,
  snoozedUntil: null,
  subjectGone: false,
});

const isWaiting = (state: CaseState): boolean => state.status === 'open' || state.status === 'appealed';
const unclaimed = { claimedBy: null, claimedAt: null };

function changes(state: CaseState, event: CaseEvent): Partial<CaseState> {
  switch (event.kind) {
    case 'opened':
      return { lastReportedAt: event.at };
    case 'reported':
      return {
        reportCount: state.reportCount + 1,
        priority: state.priority + event.payload.weight,
        lastReportedAt: event.at,
        snoozedUntil: null,
      };
    case 'flagged':
      return flaggedBy(state, event.payload.severity, event.at);
    case 'claimed':
      return isWaiting(state) ? { claimedBy: event.actorId, claimedAt: event.at } : {};
    case 'released':
      return unclaimed;
    case 'snoozed':
      return isWaiting(state) ? { snoozedUntil: new Date(event.payload.until), ...unclaimed } : {};
    case 'woken':
      return { snoozedUntil: null };
    case 'scheduled':
      return isWaiting(state) ? { snoozedUntil: new Date(event.payload.at), ...unclaimed } : {};
    case 'schedule_ended':
      return { snoozedUntil: null };
    case 'removal_ended':
      return {};
    case 'content_edited':
      return isWaiting(state) ? { version: state.version + 1, snoozedUntil: null } : {};
    case 'subject_gone':
      return { subjectGone: true };
    case 'decided':
      return { ...closed(state, event), status: event.payload.outcome };
    case 'appealed':
      return { version: state.version + 1, status: 'appealed', closedAt: null, snoozedUntil: null };
    case 'appeal_decided':
      return { ...closed(state, event), status: event.payload.outcome === 'upheld' ? 'actioned' : 'overturned' };
  }
}

function flaggedBy(state: CaseState, given: number, at: Date): Partial<CaseState> {
  const severity = Math.max(state.severity, given);
  const priority = state.priority + (severity - state.severity) * 100;
  return { flagCount: state.flagCount + 1, severity, priority, lastReportedAt: at, snoozedUntil: null };
}

const closed = (state: CaseState, event: CaseEvent): Partial<CaseState> => ({
  version: state.version + 1,
  closedAt: event.at,
  closedBy: event.actorId,
  snoozedUntil: null,
  ...unclaimed,
});

/** The one rule of how a case moves: the same for the row that is kept and for whoever reads the log again. */
export const after = (state: CaseState, event: CaseEvent): CaseState => ({ ...state, ...changes(state, event), lastSeq: event.seq });

/** What a log says, from its first line on. */
export const stateOf = (log: readonly CaseEvent[]): CaseState => log.reduce(after, unopened(log[0]?.at ?? new Date(0)));
