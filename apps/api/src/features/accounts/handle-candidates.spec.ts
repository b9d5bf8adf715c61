import { describe, expect, test } from '@jest/globals';
import { handleCandidates } from './handle-candidates.js';

describe('handles for somebody new', () => {
  test.each([
    ['lena', 'lena'],
    ['Lena.Müller@example.test', 'lena_muller'],
    ['x', 'fan_x'],
    ['赛车', 'fan'],
    ['a'.repeat(40), 'a'.repeat(20)],
    ['__x__y__', 'x__y'],
  ])('%s: first %s', (username, first) => {
    expect(handleCandidates(username)[0]).toBe(first);
  });

  test.each(['admin', 'moderator_x', 'x_admin', 'f1'])('%s is not handed out', (username) => {
    expect(handleCandidates(username)).not.toContain(username);
    expect(handleCandidates(username).length).toBeGreaterThan(0);
  });

  test('all are well formed, whatever the user name', () => {
    for (const username of ['', '@', '🏎️🏁', 'a'.repeat(300), "'; --", '\u202Eevil', 'ß'.repeat(30)]) {
      for (const handle of handleCandidates(username)) expect(handle).toMatch(/^[a-z0-9_]{3,20}$/);
    }
  });
});
