import { Random } from '../random.ts';
import type { Person } from './people.ts';
import phrases from './phrases.json' with { type: 'json' };
import { Popularity } from './popularity.ts';
import type { RacingTopics, Topic } from './topics.ts';
import { timeUuid } from './uuid.ts';

export interface Post {
  readonly id: string;
  readonly author: Person;
  readonly body: string;
  readonly createdAt: number;
  readonly topics: readonly Topic[];
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** How far back people have written. */
const SPAN_DAYS = 180;

/** Posts in the order in which they were written: more around races, and by people who write much. */
export function makePosts(seed: string, count: number, now: number, people: readonly Person[], topics: RacingTopics): Post[] {
  const random = new Random(`${seed} posts`);
  const authors = new Popularity(people, (person) => person.activity);
  const over = topics.calendar.filter((race) => race.startsAt < now);
  const moments = Array.from({ length: count }, () => momentOf(random, now, over)).sort((a, b) => a - b);
  return moments.map((at) => {
    let author = authors.pick(random);
    for (let tries = 0; author.createdAt > at && tries < 20; tries++) author = authors.pick(random);
    const createdAt = Math.max(at, author.createdAt + HOUR);
    return { author, createdAt, id: timeUuid(createdAt, random), ...compose(random, author, createdAt, topics) };
  });
}

/** Two of three posts belong to a race weekend, with a peak on the evening of the race. */
function momentOf(random: Random, now: number, races: readonly { startsAt: number }[]): number {
  if (races.length > 0 && random.chance(0.66)) {
    const race = random.pick(races);
    const at = race.startsAt + Math.floor(random.normal() * 14 * HOUR + 3 * HOUR);
    if (at < now) return at;
  }
  return now - Math.floor(random.next() ** 1.3 * SPAN_DAYS * DAY) - 1_000;
}

function compose(random: Random, author: Person, at: number, topics: RacingTopics): { body: string; topics: Topic[] } {
  const language = phrases[author.locale];
  const near = topics.calendar.filter((race) => Math.abs(race.startsAt - at) < 5 * DAY);
  const past = random.pick(topics.past);
  const race = near.length > 0 ? random.pick(near) : null;
  const kind = race !== null && random.chance(0.6) ? (race.startsAt > at ? 'before' : 'after') : random.chance(0.4) ? 'memory' : 'opinion';
  const favourite = random.chance(0.6) ? random.pick(author.favourites) : topics.entrants.pick(random);
  const driver = favourite.kind === 'driver' ? favourite : random.pick(topics.drivers);
  const team = favourite.kind === 'team' ? favourite : random.pick(topics.teams);
  const words: Record<string, { text: string; topic: Topic | null }> = {
    race: { text: race?.name ?? past.name, topic: race ?? past },
    past: { text: past.name, topic: past },
    winner: { text: past.winner.name, topic: past.winner },
    second: { text: past.second.name, topic: past.second },
    pole: { text: past.pole.name, topic: past.pole },
    circuit: { text: race?.circuit ?? past.circuit, topic: null },
    driver: { text: driver.name, topic: driver },
    team: { text: team.name, topic: team },
  };
  const mentioned = new Map<string, Topic>();
  const second = random.chance(0.4) ? ` ${random.pick(language.opinion)}` : '';
  const body = (random.pick(language[kind]) + second + random.pick(language.closers)).replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word?.topic) mentioned.set(`${word.topic.kind} ${word.topic.id}`, word.topic);
    return word?.text ?? name;
  });
  return { body, topics: [...mentioned.values()].slice(0, 5) };
}
