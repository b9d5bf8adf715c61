import { describe, expect, test } from '@jest/globals';
import type { CaseFieldsFragment } from '@/gql/graphql';
import { emptyDraft, inputOf, offered, suggested, textOf, toggled } from './decision-draft';

const empty = emptyDraft('key');
const viewerCan = { claim: true, dismiss: true, remove: true, warn: true, suspendAuthor: true, lockAuthor: false, hearAppeal: false };
const detail = {
  id: 'c',
  version: 3,
  viewerCan,
  suggestions: [
    { policyId: 'spam', step: 'WARN', days: null, points: 1 },
    { policyId: 'hate', step: 'SUSPEND', days: 30, points: 8 },
  ],
} as unknown as CaseFieldsFragment;

describe('a decision in the making', () => {
  test('a dismissal stands alone, and leaves with the next action', () => {
    const removal = toggled({ ...empty, policyId: 'spam' }, 'REMOVE_CONTENT');
    expect(toggled(removal, 'DISMISS')).toMatchObject({ kinds: ['DISMISS'], policyId: null });
    expect(toggled(toggled(removal, 'DISMISS'), 'WARN').kinds).toEqual(['WARN']);
  });

  test('of suspension and lock there is one', () => {
    expect(toggled(toggled(toggled(empty, 'WARN'), 'SUSPEND'), 'LOCK').kinds).toEqual(['WARN', 'LOCK']);
  });

  test('what the ladder suggests is taken as far as one may', () => {
    expect(suggested({ ...empty, policyId: 'hate' }, detail)).toMatchObject({ kinds: ['REMOVE_CONTENT', 'SUSPEND'], days: 30 });
    const person = { ...detail, viewerCan: { ...viewerCan, remove: false } };
    expect(suggested({ ...empty, policyId: 'spam' }, person)).toMatchObject({ kinds: ['WARN'], days: 7 });
    expect(suggested(empty, detail)).toBe(empty);
  });

  test('a closed case offers nothing, whatever may be done to its author elsewhere', () => {
    const closed = { ...detail, viewerCan: { ...viewerCan, dismiss: false, remove: false, warn: false } };
    expect(offered(closed)).toEqual([]);
  });

  test('only what ends has an end', () => {
    const draft = { ...empty, policyId: 'hate', kinds: ['REMOVE_CONTENT', 'SUSPEND'] as const, facts: 'Hate' };
    expect(inputOf(draft, detail, 0)).toEqual({
      ...{ caseId: 'c', version: 3, policyId: 'hate', facts: 'Hate', at: null },
      actions: [
        { kind: 'REMOVE_CONTENT', until: null },
        { kind: 'SUSPEND', until: '1970-01-08T00:00:00.000Z' },
      ],
    });
  });

  test('what begins later ends as much later', () => {
    const draft = { ...empty, policyId: 'hate', kinds: ['REMOVE_CONTENT', 'SUSPEND'] as const, facts: 'Hate', later: 24, removalDays: 1 };
    expect(inputOf(draft, detail, 0)).toMatchObject({
      at: '1970-01-02T00:00:00.000Z',
      actions: [
        { kind: 'REMOVE_CONTENT', until: '1970-01-03T00:00:00.000Z' },
        { kind: 'SUSPEND', until: '1970-01-09T00:00:00.000Z' },
      ],
    });
  });

  test.each([
    ['de', 'Hallo'],
    ['fr', 'Hello'],
    [null, 'Hello'],
  ])('%s reads %s', (language, text) => {
    const texts = { en: 'Hello', de: 'Hallo', es: 'Hola', it: 'Ciao', pt: 'Olá' };
    const template = { id: 't', name: 'Greeting', policyId: null, version: 1, texts };
    expect(textOf(template, { policies: [], decisionTemplates: [] }, { policyId: null }, { name: 'Lena', language })).toBe(text);
  });
});
