import { expect, test } from '@playwright/test';
import { platform } from '../platform.ts';

test('who finds a hole learns whom to tell', async ({ request }) => {
  const answer = await request.get(`${platform.web}/.well-known/security.txt`);
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const fields = new Map(
    (await answer.text())
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );
  expect(fields.get('Contact')).toMatch(/^(mailto:\S+@\S+|https:\/\/\S+)$/);
  expect(fields.get('Canonical')).toBe(`${platform.web}/.well-known/security.txt`);
  const days = (Date.parse(fields.get('Expires') ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});
