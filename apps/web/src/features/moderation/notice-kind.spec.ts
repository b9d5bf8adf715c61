import { expect, test } from '@jest/globals';
import { noticeKind } from './notice-kind';

test.each([
  ['content.removed', 'remove'],
  ['RESTORE', 'restore'],
  ['user.suspended', 'suspend'],
  ['suspension.lifted', 'lift'],
  ['user.unlocked', 'unlock'],
  ['user.locked', 'lock'],
  ['WARN', 'warn'],
  ['APPEAL_UPHELD', 'upheld'],
  ['APPEAL_OVERTURNED', 'overturned'],
  ['appeal.heard', 'other'],
])('%s is %s', (kind, known) => {
  expect(noticeKind(kind)).toBe(known);
});
