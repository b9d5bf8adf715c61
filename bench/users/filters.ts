import { createHash } from 'node:crypto';

/** As the repository of the API takes it. */
export interface Criteria {
  readonly email: boolean;
  readonly text: string | null;
  readonly id: string | null;
  readonly address: string | null;
  readonly state: string;
  readonly role: string | null;
  readonly verified: boolean | null;
  readonly strikes: boolean | null;
  readonly joinedFrom: Date | null;
  readonly joinedTo: Date | null;
  readonly sort: string;
  readonly position: { readonly exact: number; readonly moment: string; readonly id: string } | null;
  readonly limit: number;
}

const ANY: Criteria = {
  ...{ email: true, text: null, id: null, address: null, state: 'ALL', role: null, verified: null, strikes: null },
  ...{ joinedFrom: null, joinedTo: null, sort: 'NEWEST', position: null, limit: 51 },
};
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
/** PostgreSQL's own way: a UUID of the name's MD5. */
const person = (n: number): string => md5(`person ${n}`).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const word = (n: number): string => md5(String(n)).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** What is looked for, by the name under which it is shown. */
export function filters(rows: number): Record<string, Criteria> {
  const of = (some: Partial<Criteria>): Criteria => ({ ...ANY, ...some });
  const one = Math.floor(rows / 3);
  return {
    nothing: of({}),
    'sorted by oldest': of({ sort: 'OLDEST' }),
    'sorted by last seen': of({ sort: 'SEEN' }),
    ...Object.fromEntries(['ACTIVE', 'SUSPENDED', 'LOCKED', 'DELETED', 'STAFF'].map((state) => [state, of({ state })])),
    'locked, by last seen': of({ state: 'LOCKED', sort: 'SEEN' }),
    'suspended, oldest': of({ state: 'SUSPENDED', sort: 'OLDEST' }),
    'role support': of({ role: 'support' }),
    'role auditor, held by nobody': of({ role: 'auditor' }),
    'role member': of({ role: 'member' }),
    unverified: of({ verified: false }),
    'verified, by last seen': of({ verified: true, sort: 'SEEN' }),
    'with strikes': of({ strikes: true }),
    'joined on one day': of({ joinedFrom: day('2022-03-03'), joinedTo: day('2022-03-04') }),
    'joined in 2021, locked': of({ joinedTo: day('2022-01-01'), state: 'LOCKED' }),
    'a whole handle': of({ text: `fan_${one}` }),
    'a whole id': of({ text: person(one), id: person(one) }),
    'a whole e-mail address': of({ text: `${word(one).slice(0, 9)}${one}@${['example.test', 'mail.test', 'post.test'][one % 3]}` }),
    'part of every handle': of({ text: 'fan' }),
    'part of every third address': of({ text: 'mail.test' }),
    'part of one name in 5,000': of({ text: word(77).slice(0, 8) }),
    'part of one handle': of({ text: String(one).slice(0, -1) }),
    'three letters': of({ text: 'kom' }),
    nowhere: of({ text: 'zzzyzzyx' }),
    'one letter': of({ text: 'k' }),
    'two letters': of({ text: 'qx' }),
    'a sign in four names': of({ text: '🏎️' }),
    'part of every handle, locked': of({ text: 'fan', state: 'LOCKED' }),
    'part of every handle, support': of({ text: 'fan', role: 'support' }),
    'rare name, by last seen': of({ text: word(77).slice(0, 8), sort: 'SEEN' }),
    'an address of one': of({ address: '10.0.200.17' }),
    'an address of thousands': of({ address: '198.51.100.7' }),
    'an address of nobody': of({ address: '192.0.2.1' }),
    'three letters, without addresses': of({ text: 'kom', email: false }),
  };
}
