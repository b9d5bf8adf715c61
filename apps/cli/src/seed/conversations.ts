import { Random } from '../random.ts';
import type { Person } from './people.ts';
import phrases from './phrases.json' with { type: 'json' };
import { longTailed, Popularity } from './popularity.ts';
import type { Post } from './posts.ts';
import type { RacingTopics } from './topics.ts';
import { timeUuid } from './uuid.ts';

export interface Comment {
  readonly id: string;
  readonly postId: string;
  readonly parentId: string | null;
  readonly authorId: string;
  readonly body: string;
  readonly depth: number;
  readonly createdAt: number;
}

export interface Reaction {
  readonly postId: string;
  readonly userId: string;
  readonly kind: string;
  readonly createdAt: number;
}

const MINUTE = 60_000;
const DEEPEST = 4;

/** Threads below posts: most have none, a few go on and on. Nobody answers before they were there, or before the one they answer. */
export function* makeComments(
  seed: string,
  posts: readonly Post[],
  people: readonly Person[],
  topics: RacingTopics,
  now: number,
): Generator<Comment> {
  const random = new Random(`${seed} comments`);
  const authors = new Popularity(people, (person) => person.activity);
  for (const post of posts) {
    const thread: Comment[] = [];
    const count = random.chance(0.45) ? 0 : longTailed(random, 1.6, 0.9, 40);
    for (let i = 0; i < count; i++) {
      const parent = thread.length > 0 && random.chance(0.45) ? random.pick(thread) : null;
      const above = parent !== null && parent.depth < DEEPEST ? parent : null;
      const after = above?.createdAt ?? post.createdAt;
      const createdAt = after + Math.floor((1 + longTailed(random, 25, 1.4, 4_000)) * MINUTE);
      const author = random.chance(0.15) ? post.author : authors.pick(random);
      if (createdAt >= now || author.createdAt > createdAt) continue;
      const language = phrases[random.chance(0.85) ? post.author.locale : author.locale];
      const body = random.pick(language.comments).replace('{driver}', random.pick(topics.drivers).name);
      const comment = {
        id: timeUuid(createdAt, random),
        postId: post.id,
        parentId: above?.id ?? null,
        authorId: author.id,
        body,
        depth: above ? above.depth + 1 : 0,
        createdAt,
      };
      thread.push(comment);
      yield comment;
    }
  }
}

const KINDS = ['LIKE', 'LIKE', 'LIKE', 'LIKE', 'LIKE', 'LOVE', 'LOVE', 'WOW', 'SAD'];

/** Reactions: the more followed the author, the more; one per person and post. */
export function* makeReactions(seed: string, posts: readonly Post[], people: readonly Person[], now: number): Generator<Reaction> {
  const random = new Random(`${seed} reactions`);
  const readers = new Popularity(people, (person) => Math.sqrt(person.activity));
  const mean = people.reduce((sum, person) => sum + person.fame, 0) / people.length;
  for (const post of posts) {
    const reach = 2.2 * Math.min(12, (post.author.fame / mean) ** 0.45);
    const count = Math.min(longTailed(random, reach, 0.9, 250), Math.floor(people.length / 3));
    for (const reader of readers.pickSome(random, count, (person) => person === post.author || person.createdAt > post.createdAt)) {
      const createdAt = post.createdAt + longTailed(random, 90, 1.5, 20_000) * MINUTE;
      if (createdAt < now) yield { postId: post.id, userId: reader.id, kind: random.pick(KINDS), createdAt };
    }
  }
}
