/** As the statement of the API takes it; the names are those of its filter. */
export type Criteria = Readonly<
  Record<'actorId' | 'onBehalfOf' | 'action' | 'area' | 'subjectId' | 'address' | 'sessionId' | 'requestId' | 'text', string | null> &
    Record<'from' | 'to', Date | null>
>;

const ANY: Criteria = {
  ...{ actorId: null, onBehalfOf: null, action: null, area: null, subjectId: null, address: null, sessionId: null, requestId: null },
  ...{ text: null, from: null, to: null },
};
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const year = { from: day('2022-01-01'), to: day('2023-01-01') };

/** What is looked for, by the name under which it is shown. `people` holds ids of staff from busy to quiet, and of others. */
export function filters(person: (n: number) => string, rows: number): Record<string, Criteria> {
  const of = (some: Partial<Criteria>): Criteria => ({ ...ANY, ...some });
  return {
    nothing: of({}),
    'actor, busiest': of({ actorId: person(0) }),
    'actor, quiet': of({ actorId: person(298) }),
    'actor, unknown': of({ actorId: person(5_000_000) }),
    'on behalf of': of({ onBehalfOf: person(1500) }),
    'action, common': of({ action: 'user.suspended' }),
    'action, rare': of({ action: 'platform.restored' }),
    'area, common': of({ area: 'user' }),
    'area, rare': of({ area: 'platform' }),
    subject: of({ subjectId: person(4000) }),
    'subject, 1 % of all rows': of({ subjectId: person(999) }),
    'address, common': of({ address: '10.0.0.0' }),
    'address, of one week': of({ address: '203.0.113.77' }),
    session: of({ sessionId: `session-40-${Math.floor(rows / 60_000)}` }),
    request: of({ requestId: 'req-77777' }),
    'text, everywhere': of({ text: 'spam' }),
    'text, in few rows': of({ text: 'word150123' }),
    'text, in three rows': of({ text: 'needle' }),
    'text, no more used': of({ text: 'bygone' }),
    'text, nowhere': of({ text: 'unheard' }),
    'a day': of({ from: day('2023-05-05'), to: day('2023-05-06') }),
    'the oldest month': of({ to: day('2021-02-01') }),
    'actor + action': of({ actorId: person(3), action: 'application.changed' }),
    'actor + action, quiet + rare': of({ actorId: person(298), action: 'platform.restored' }),
    'actor + area + year': of({ actorId: person(120), area: 'switch', ...year }),
    'address + text': of({ address: '10.0.2.3', text: 'word1900' }),
    'hot subject + quiet actor': of({ subjectId: person(999), actorId: person(290) }),
    'on behalf of + area': of({ onBehalfOf: person(1500), area: 'user' }),
    'text no more used + year': of({ text: 'bygone', ...year }),
    'two words + action + actor': of({ text: 'word0 word1', action: 'case.dismissed', actorId: person(7) }),
    'session + action': of({ sessionId: `session-40-${Math.floor(rows / 60_000)}`, action: 'user.locked' }),
    'all of them': of({
      actorId: person(2),
      action: 'user.locked',
      area: 'user',
      subjectId: person(999),
      address: '10.0.0.2',
      text: 'spam',
      ...year,
    }),
  };
}
