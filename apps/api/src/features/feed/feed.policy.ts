import type { Interests, Publication } from './feed.repository.js';

export interface KnownInterests {
  readonly people: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

export const known = (interests: Interests): KnownInterests => ({ people: new Set(interests.people), topics: new Set(interests.topics) });

/** True if the post belongs on this person's home feed and is news to them: one's own is not. */
export function concerns(userId: string, interests: KnownInterests, post: Publication): boolean {
  if (post.authorId === userId) return false;
  return interests.people.has(post.authorId) || post.topics.some((topic) => interests.topics.has(topic));
}
