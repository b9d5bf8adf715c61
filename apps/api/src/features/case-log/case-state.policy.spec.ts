import { describe, expect, test } from '@jest/globals';
import type { CaseEvent, NewCaseEvent } from './case-event.js';
import { stateOf } from './case-state.policy.js';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 22, 14, minute));
const log = (...events: NewCaseEvent[]): CaseEvent[] => events.map((event, i) => ({ ...event, seq: i + 1, at: at(i) }));

const opened: NewCaseEvent = { kind: 'opened', actorId: null, payload: { subjectKind: 'post', subjectId: 'p', authorId: 'lena' } };
const reported: NewCaseEvent = { kind: 'reported', actorId: 'marco', payload: { reportId: 'r', reason: 'SPAM', weight: 60 } };
const flagged = (severity: number): NewCaseEvent => ({
  kind: 'flagged',
  actorId: null,
  payload: { ruleId: 'links', ruleVersion: 2, reason: 'SPAM', severity, score: null },
});
const claimed = (by: string, takenFrom: string | null = null): NewCaseEvent => ({ kind: 'claimed', actorId: by, payload: { takenFrom } });
const snoozed: NewCaseEvent = { kind: 'snoozed', actorId: 'mara', payload: { until: '2026-11-23T00:00:00.000Z' } };
const edited: NewCaseEvent = { kind: 'content_edited', actorId: 'lena', payload: {} };
const decided: NewCaseEvent = { kind: 'decided', actorId: 'mara', payload: { outcome: 'actioned', actions: [], policy: 'spam' } };
const appealed: NewCaseEvent = { kind: 'appealed', actorId: 'lena', payload: { appealId: 'a', decisionId: 'd' } };
const heard = (outcome: 'upheld' | 'overturned'): NewCaseEvent => ({
  kind: 'appeal_decided',
  actorId: 'ada',
  payload: { appealId: 'a', outcome },
});

describe('the state of a case, from its log', () => {
  test('counts reports and flags, keeps the highest severity, and puts first what weighs more', () => {
    expect(stateOf(log(opened, reported, flagged(3), flagged(1), reported))).toMatchObject({
      ...{ lastSeq: 5, version: 1, status: 'open', reportCount: 2, flagCount: 2, severity: 3, priority: 420, lastReportedAt: at(4) },
    });
  });

  test('a claim goes to who took it last, and ends with a release, a snooze or a decision', () => {
    expect(stateOf(log(opened, claimed('mara'), claimed('milo', 'mara')))).toMatchObject({ claimedBy: 'milo', claimedAt: at(2) });
    for (const end of [{ kind: 'released', actorId: null, payload: { why: 'idle' } } as const, snoozed, decided])
      expect(stateOf(log(opened, claimed('mara'), end))).toMatchObject({ claimedBy: null, claimedAt: null });
  });

  test('what is closed is neither claimed nor snoozed', () => {
    expect(stateOf(log(opened, decided, claimed('milo'), snoozed))).toMatchObject({ claimedBy: null, snoozedUntil: null });
  });

  test.each([
    ['an edit', edited],
    ['a report', reported],
    ['a flag', flagged(1)],
    ['its time', { kind: 'woken', actorId: null, payload: { why: 'due' } } as const],
  ])('%s ends a snooze', (_, event) => {
    expect(stateOf(log(opened, snoozed)).snoozedUntil).not.toBeNull();
    expect(stateOf(log(opened, snoozed, event)).snoozedUntil).toBeNull();
  });

  test('the version moves with what would be decided, and with nothing else', () => {
    expect(stateOf(log(opened, reported, claimed('mara'), snoozed, flagged(2))).version).toBe(1);
    expect(stateOf(log(opened, edited)).version).toBe(2);
    expect(stateOf(log(opened, decided, edited)).version).toBe(2);
    expect(stateOf(log(opened, decided, appealed, heard('upheld'))).version).toBe(4);
  });

  test('an appeal opens the same case again, and whoever hears it closes it', () => {
    expect(stateOf(log(opened, decided))).toMatchObject({ status: 'actioned', closedBy: 'mara', closedAt: at(1) });
    expect(stateOf(log(opened, decided, appealed))).toMatchObject({ status: 'appealed', closedBy: 'mara', closedAt: null });
    expect(stateOf(log(opened, decided, appealed, heard('upheld')))).toMatchObject({ status: 'actioned', closedBy: 'ada' });
    expect(stateOf(log(opened, decided, appealed, heard('overturned')))).toMatchObject({ status: 'overturned', closedBy: 'ada' });
  });

  test('a subject that is gone stays gone, and the case stays open for somebody to close it', () => {
    const gone: NewCaseEvent = { kind: 'subject_gone', actorId: null, payload: { why: 'deleted' } };
    expect(stateOf(log(opened, gone, reported))).toMatchObject({ subjectGone: true, status: 'open' });
  });
});
