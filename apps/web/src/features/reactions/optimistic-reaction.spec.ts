import { expect, test } from '@jest/globals';
import { withReaction, type ReactionSummary } from './optimistic-reaction';

const none: ReactionSummary = { reactionCount: 2, reactionCounts: [{ kind: 'LIKE', count: 2 }], viewerReaction: null };

test('choosing, changing and taking back keep the sum right', () => {
  const liked = withReaction(none, 'LIKE');
  expect(liked).toEqual({ reactionCount: 3, reactionCounts: [{ kind: 'LIKE', count: 3 }], viewerReaction: 'LIKE' });
  const wow = withReaction(liked, 'WOW');
  expect(wow).toEqual({
    reactionCount: 3,
    reactionCounts: [
      { kind: 'LIKE', count: 2 },
      { kind: 'WOW', count: 1 },
    ],
    viewerReaction: 'WOW',
  });
  expect(withReaction(wow, null)).toEqual(none);
});

test('the same choice twice changes nothing, and no count falls below zero', () => {
  const liked = withReaction(none, 'LIKE');
  expect(withReaction(liked, 'LIKE')).toBe(liked);
  expect(withReaction({ reactionCount: 0, reactionCounts: [], viewerReaction: 'SAD' }, null).reactionCount).toBe(0);
});
