import { expect, test } from '@jest/globals';
import { mimeMessage } from './mime-message.js';

const MAIL = { to: 'ana@example.test', subject: 'Report', text: 'Hello', html: '<p>Hello</p>', language: 'en', id: 'a1' };
const FROM = { address: 'no-reply@example.test', name: 'Grand Prix Social' };

test('a file goes beside the words, whole, and its name ends no header', () => {
  const content = `\uFEFFkind,events\r\npost,12\r\n`;
  const message = mimeMessage({ ...MAIL, attachment: { name: 'a"b\r\nBcc: eve@example.test.csv', type: 'text/csv', content } }, FROM);
  expect(message).toContain('Content-Type: multipart/mixed; boundary="=_a1-outer"');
  expect(message).toContain('Content-Type: multipart/alternative; boundary="=_a1"');
  expect(message).toContain("Content-Disposition: attachment; filename*=UTF-8''a%22b%0D%0ABcc%3A%20eve%40example.test.csv");
  expect(message).not.toMatch(/^Bcc:/m);
  const [, encoded] = /text\/csv[^]*?\r\n\r\n([^]*?)\r\n--=_a1-outer--/.exec(message) ?? [];
  expect(Buffer.from(encoded ?? '', 'base64').toString('utf8')).toBe(content);
  expect(message.endsWith('--=_a1-outer--\r\n')).toBe(true);
});

test('without a file it is words alone', () => expect(mimeMessage(MAIL, FROM)).not.toContain('multipart/mixed'));
