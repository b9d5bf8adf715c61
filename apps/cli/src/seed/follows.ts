import { Random } from '../random.ts';
import type { Person } from './people.ts';
import { longTailed, Popularity } from './popularity.ts';
import type { RacingTopics } from './topics.ts';

const HOUR = 3_600_000;

/** Who follows whom: how many one follows has a long tail, and those who are followed are few and famous. */
export function* makeFollows(
  seed: string,
  people: readonly Person[],
  now: number,
): Generator<readonly [follower: string, followee: string, at: Date]> {
  const random = new Random(`${seed} follows`);
  const famous = new Popularity(people, (person) => person.fame);
  for (const person of people) {
    const count = Math.min(1 + longTailed(random, 12, 1, 600), people.length - 1);
    for (const followee of famous.pickSome(random, count, (other) => other === person)) {
      const from = Math.max(person.createdAt, followee.createdAt);
      yield [person.id, followee.id, new Date(from + Math.floor(random.next() * (now - from - HOUR)))];
    }
  }
}

/** Favourites of everybody, and for some the races of these weeks. */
export function* makeTopicFollows(
  seed: string,
  people: readonly Person[],
  topics: RacingTopics,
  now: number,
): Generator<readonly [user: string, kind: string, topic: string, at: Date]> {
  const random = new Random(`${seed} topic follows`);
  for (const person of people) {
    const races = topics.calendar.length > 0 && random.chance(0.2) ? [random.pick(topics.calendar)] : [];
    for (const topic of [...person.favourites, ...races]) {
      yield [person.id, topic.kind, topic.id, new Date(person.createdAt + Math.floor(random.next() * (now - person.createdAt)))];
    }
  }
}
