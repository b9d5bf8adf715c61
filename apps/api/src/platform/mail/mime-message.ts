import type { Attachment, Mail } from './mailer.js';

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
  const alternatives = `${part('text/plain', mail.text)}${part('text/html', mail.html)}--${boundary}--`;
  return [
    `From: ${encodedWords(oneLine(from.name))} <${oneLine(from.address)}>`,
    `To: <${oneLine(mail.to)}>`,
    `Subject: ${encodedWords(oneLine(mail.subject))}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${oneLine(mail.id)}@${oneLine(domain)}>`,
    `Content-Language: ${mail.language}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    ...(mail.attachment ? withAttachment(mail.attachment, boundary, alternatives) : [alternativeType(boundary), '', alternatives]),
    '',
  ].join('\r\n');
}

const alternativeType = (boundary: string): string => `Content-Type: multipart/alternative; boundary="${boundary}"`;

/** RFC 2231 for the name, so that no character of it can end the header. */
function withAttachment({ name, type, content }: Attachment, boundary: string, alternatives: string): string[] {
  const outer = `${boundary}-outer`;
  return [
    `Content-Type: multipart/mixed; boundary="${outer}"`,
    '',
    `--${outer}`,
    alternativeType(boundary),
    '',
    alternatives,
    `--${outer}`,
    `Content-Type: ${oneLine(type)}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '_')}`,
    '',
    `${base64(content)}\r\n--${outer}--`,
  ];
}
