import { Random } from '../random.ts';
import names from './names.json' with { type: 'json' };
import phrases from './phrases.json' with { type: 'json' };
import { Popularity, zipfWeights } from './popularity.ts';
import type { RacingTopics, Topic } from './topics.ts';
import { namedUuid } from './uuid.ts';

export type Language = keyof typeof phrases;

export interface Person {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly bio: string;
  readonly locale: Language;
  readonly timeZone: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  /** How likely others follow them. */
  readonly fame: number;
  /** How much they write. */
  readonly activity: number;
  readonly favourites: readonly Topic[];
}

const DAY = 86_400_000;

/** The people of a seeded community, the same for the same seed, count and moment; `taken` handles are left to those who have them. */
export function makePeople(
  seed: string,
  count: number,
  now: number,
  topics: RacingTopics,
  taken: ReadonlySet<string> = new Set(),
): Person[] {
  const random = new Random(`${seed} people`);
  const origins = new Popularity(names, (origin) => origin.share);
  const fame = zipfWeights(count, 0.85, 8, random);
  const activity = zipfWeights(count, 0.75, 12, random);
  const handles = new Set(taken);
  return Array.from({ length: count }, (_, i) => {
    const origin = origins.pick(random);
    const first = random.pick(origin.first);
    const last = random.pick(origin.last);
    const locale = origin.locale as Language;
    const favourites = [...topics.entrants.pickSome(random, random.integer(1, 5))];
    const createdAt = now - Math.floor((20 + random.next() ** 0.6 * 480) * DAY);
    const handle = freeHandle(first, last, i, handles, random);
    return {
      id: personId(seed, i),
      handle,
      displayName: displayName(first, last, handle, random),
      bio: bioOf(locale, favourites, random),
      locale,
      timeZone: origin.zone,
      createdAt,
      lastSeenAt: Math.max(createdAt, now - Math.floor(random.next() ** 3 * 40 * DAY)),
      fame: fame[i] ?? 0,
      activity: activity[i] ?? 0,
      favourites,
    };
  });
}

export const personId = (seed: string, index: number): string => namedUuid(`${seed} person ${index}`);

const STYLES: readonly ((first: string, last: string, random: Random) => string)[] = [
  (first, last) => `${first}_${last}`,
  (first, last) => `${first}${last}`,
  (first, last) => `${first[0] ?? ''}${last}`,
  (first, _, random) => `${first}${random.integer(2, 99)}`,
  (first, last) => `${last}${first[0] ?? ''}`,
  (first, _, random) => `${first}_${random.pick(['f1', 'gp', 'apex', 'box', 'pits', 'pole', 'grid', 'sector3', 'slicks', 'inters'])}`,
];

/** Numbered where the nicest one is taken; by whom must not change what the generator gives the next person. */
function freeHandle(first: string, last: string, index: number, taken: Set<string>, random: Random): string {
  const base = plain(random.pick(STYLES)(plain(first), plain(last), random))
    .slice(0, 20)
    .padEnd(3, '1');
  let handle = base;
  for (let number = index; taken.has(handle); number++) handle = `${base.slice(0, 14)}${number}`;
  taken.add(handle);
  return handle;
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase().replace(/[^a-z0-9_]/g, ''); // prettier-ignore

function displayName(first: string, last: string, handle: string, random: Random): string {
  const style = random.next();
  if (style < 0.7) return `${first} ${last}`;
  if (style < 0.82) return `${first} ${last[0] ?? ''}.`;
  return style < 0.94 ? first : handle;
}

function bioOf(locale: Language, favourites: readonly Topic[], random: Random): string {
  if (random.chance(0.3)) return '';
  return random.pick(phrases[locale].bios).replace('{topic}', random.pick(favourites).name);
}
