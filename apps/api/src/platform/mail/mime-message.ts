import type { Mail } from './mailer.js';

const LINE = 76;

const base64 = (text: string): string =>
  Buffer.from(text)
    .toString('base64')
    .replace(new RegExp(`.{${LINE}}`, 'g'), '$&\r\n');

/** RFC 2047: one encoded word per 45 bytes at most, never cutting a character in two. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > 45) words.push(word);
    word = Buffer.byteLength(word + character) > 45 ? character : word + character;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

/** A header's value cannot begin a header of its own. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** A message as it goes over the wire: text and HTML as alternatives. */
export function mimeMessage(mail: Mail, from: { readonly address: string; readonly name: string }, now = new Date()): string {
  const boundary = `=_${mail.id.replace(/[^\w-]/g, '')}`;
  const domain = from.address.split('@')[1] ?? 'localhost';
  const part = (type: string, content: string): string =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}\r\n`;
  return [
    `From: ${encodedWords(oneLine(from.name))} <${oneLine(from.address)}>`,
    `To: <${oneLine(mail.to)}>`,
    `Subject: ${encodedWords(oneLine(mail.subject))}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${oneLine(mail.id)}@${oneLine(domain)}>`,
    `Content-Language: ${mail.language}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `${part('text/plain', mail.text)}${part('text/html', mail.html)}--${boundary}--`,
    '',
  ].join('\r\n');
}
