import { expect, test } from '@jest/globals';
import type { CommentFieldsFragment } from '@/gql/graphql';
import { addComment, changeComment, type Thread } from './thread';

const comment = (id: string, parentId: string | null = null): CommentFieldsFragment => ({
  id,
  postId: 'p',
  parentId,
  body: id,
  createdAt: '2026-01-01T00:00:00Z',
  editedAt: null,
  author: null,
  state: 'VISIBLE',
  depth: parentId ? 1 : 0,
  replyCount: 0,
  viewerCan: { edit: false, delete: false, report: true },
});
const threads: readonly Thread[] = [{ comment: comment('a'), replies: [comment('a1', 'a')], more: null }];

test('a comment stands at the end, a reply below its thread, also when it answers a reply', () => {
  expect(addComment(threads, comment('b')).map((thread) => thread.comment.id)).toEqual(['a', 'b']);
  const replied = addComment(threads, comment('a2', 'a1'));
  expect(replied[0]?.replies.map(({ id }) => id)).toEqual(['a1', 'a2']);
  expect(replied[0]?.comment.replyCount).toBe(1);
});

test('what arrives twice is shown once; a reply to what is not shown waits', () => {
  expect(addComment(threads, comment('a'))).toBe(threads);
  expect(addComment(threads, comment('a1', 'a'))).toBe(threads);
  expect(addComment(threads, comment('x', 'unknown'))).toBe(threads);
});

test('a change reaches comments and replies', () => {
  const hidden = changeComment(threads, 'a1', (found) => ({ ...found, state: 'DELETED', body: '' }));
  expect(hidden[0]?.replies[0]).toMatchObject({ state: 'DELETED', body: '' });
  expect(hidden[0]?.comment.state).toBe('VISIBLE');
});
