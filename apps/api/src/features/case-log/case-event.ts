import type { CaseSubjectKind } from './case-state.js';

/** What may be written down about a case, with what is kept of it. Names are those of `case_events.kind`. */
export interface CaseEventPayloads {
  opened: { readonly subjectKind: CaseSubjectKind; readonly subjectId: string; readonly authorId: string };
  /** `weight`: how much this person's reports have been worth so far, in percent. */
  reported: { readonly reportId: string; readonly reason: string; readonly weight: number };
  flagged: {
    readonly ruleId: string;
    readonly ruleVersion: number;
    readonly reason: string;
    readonly severity: number;
    readonly score: number | null;
  };
  claimed: { readonly takenFrom: string | null };
  released: { readonly why: 'left' | 'idle' | 'signed_out' };
  snoozed: { readonly until: string };
  woken: { readonly why: 'due' | 'edited' | 'reported' | 'flagged' | 'by_hand' };
  content_edited: Record<string, never>;
  subject_gone: { readonly why: 'deleted' };
  decided: {
    readonly outcome: 'dismissed' | 'actioned';
    readonly actions: readonly { readonly kind: string; readonly until: string | null }[];
    readonly policy: string | null;
  };
  /** Decided, to take effect then: until that moment it is put off. */
  scheduled: { readonly scheduledId: string; readonly at: string };
  /** Cancelled by somebody, or refused when its time came; done has a line of its own. */
  schedule_ended: { readonly scheduledId: string; readonly why: 'cancelled' | 'refused' };
  /** The removal was for a time, and that is over. */
  removal_ended: { readonly actionId: string };
  appealed: { readonly appealId: string; readonly decisionId: string };
  appeal_decided: { readonly appealId: string; readonly outcome: 'upheld' | 'overturned' };
}

export type CaseEventKind = keyof CaseEventPayloads;

/** `actorId` is null for the platform itself. */
export type NewCaseEvent = {
  [K in CaseEventKind]: { readonly kind: K; readonly actorId: string | null; readonly payload: CaseEventPayloads[K] };
}[CaseEventKind];

export type CaseEvent = NewCaseEvent & { readonly seq: number; readonly at: Date };
