import { beforeEach, expect, jest, test } from '@jest/globals';
import { leaveForStepUp, takeDraft } from './step-up';

const page = { pathname: '/organizations/club/manage/members', search: '?q=a', assign: jest.fn<(url: string) => void>() };
const store = new Map<string, string>();
beforeEach(() => {
  store.clear();
  page.search = '?q=a';
  jest.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') });
  Object.assign(globalThis, {
    location: page,
    sessionStorage: {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => store.set(key, value),
      removeItem: (key: string) => store.delete(key),
    },
  });
});

test('what was typed waits for its author, on the same page, once', () => {
  leaveForStepUp('members', { kind: 'remove', id: '1' });
  expect(page.assign).toHaveBeenCalledWith('/sign-in?fresh=1&returnTo=%2Forganizations%2Fclub%2Fmanage%2Fmembers%3Fq%3Da');
  expect(takeDraft('another')).toBeNull();
  page.search = '';
  expect(takeDraft('members')).toBeNull();
  page.search = '?q=a';
  expect(takeDraft('members')).toEqual({ kind: 'remove', id: '1' });
  expect(takeDraft('members')).toBeNull();
});

test('not for ever, and broken text is no draft', () => {
  leaveForStepUp('members', 'x');
  jest.advanceTimersByTime(15 * 60_000 + 1);
  expect(takeDraft('members')).toBeNull();
  store.set('gps.step-up', '{');
  expect(takeDraft('members')).toBeNull();
});
