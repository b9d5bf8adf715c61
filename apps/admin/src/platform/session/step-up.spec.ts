import { beforeEach, expect, jest, test } from '@jest/globals';
import { leaveForStepUp, takeDraft } from './step-up';

const page = { pathname: '/users/1', search: '?tab=a', assign: jest.fn<(url: string) => void>() };
const store = new Map<string, string>();
beforeEach(() => {
  store.clear();
  page.search = '?tab=a';
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
  leaveForStepUp('decision', { reason: 'Spam', days: 7 });
  expect(page.assign).toHaveBeenCalledWith('/sign-in?fresh=1&returnTo=%2Fusers%2F1%3Ftab%3Da');
  expect(takeDraft('another')).toBeNull();
  page.search = '';
  expect(takeDraft('decision')).toBeNull();
  page.search = '?tab=a';
  expect(takeDraft('decision')).toEqual({ reason: 'Spam', days: 7 });
  expect(takeDraft('decision')).toBeNull();
});

test('not for ever, and broken text is no draft', () => {
  leaveForStepUp('decision', 'x');
  jest.advanceTimersByTime(15 * 60_000 + 1);
  expect(takeDraft('decision')).toBeNull();
  store.set('gps.step-up', '{');
  expect(takeDraft('decision')).toBeNull();
});
