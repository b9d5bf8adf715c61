import { expect, test } from '@jest/globals';
import { isAnnouncementLink } from './announcement-link.policy.js';

test.each(['https://status.example.test/today?x=1#now', '/help', '/races/2026/monza?tab=results', '/'])('%s may be announced', (link) => {
  expect(isAnnouncementLink(link)).toBe(true);
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['what is not encrypted', 'http://example.test/'],
  ['another site that looks like a path', '//evil.test/help'],
  ['another site by a backslash', '/\\evil.test'],
  ['another site by an escaped slash', '/%2fevil.test'],
  ['a way up', '/help/../sign-out'],
  ['somebody’s password', 'https://user:secret@example.test/'],
  ['a machine by its number', 'https://10.0.0.1/'],
  ['a machine of six', 'https://[::1]/'],
  ['a machine of the house', 'https://localhost/'],
  ['a line break', '/help\nx'],
  ['letters that look like others', 'https://exаmple.test/'],
  ['nothing at all', ''],
  ['a word', 'help'],
  ['too much', `/${'x'.repeat(500)}`],
])('%s may not', (_, link) => {
  expect(isAnnouncementLink(link)).toBe(false);
});
