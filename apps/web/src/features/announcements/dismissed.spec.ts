import { expect, test } from '@jest/globals';
import { dismissedIn, withDismissed } from './dismissed';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

test('what was put away is found again, once', () => {
  const cookie = withDismissed(dismissedIn(withDismissed(dismissedIn(undefined), id(1))), id(2));
  expect(dismissedIn(cookie)).toEqual([id(1), id(2)]);
  expect(dismissedIn(withDismissed(dismissedIn(cookie), id(1)))).toEqual([id(2), id(1)]);
});

test('what somebody else wrote is not believed, and the oldest is forgotten', () => {
  expect(dismissedIn(`<script>.${id(1)}.x`)).toEqual([id(1)]);
  const many = Array.from({ length: 20 }, (_, n) => n).reduce((cookie, n) => withDismissed(dismissedIn(cookie), id(n)), '');
  expect(dismissedIn(many)).toHaveLength(12);
  expect(dismissedIn(many).at(-1)).toBe(id(19));
});
