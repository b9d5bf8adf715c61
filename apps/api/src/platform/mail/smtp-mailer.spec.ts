import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { SmtpMailer } from './smtp-mailer.js';

const MAIL = {
  to: 'lena@example.test',
  subject: 'Neues Gerät – größer',
  text: '.\nGrüße',
  html: '<p>Grüße</p>',
  language: 'de',
  id: 'abc-1',
};

let server: Server | undefined;
afterEach(() => void server?.close());

/** A mail server that speaks as told and notes what it hears. */
async function listen(answers: { ehlo?: string; rcpt?: string; end?: string } = {}): Promise<{ port: number; heard: string[] }> {
  const heard: string[] = [];
  server = createServer((socket) => {
    let data = false;
    let rest = '';
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        heard.push(line);
        if (data) {
          if (line !== '.') continue;
          data = false;
          socket.write(`${answers.end ?? '250 taken'}\r\n`);
        } else if (line.startsWith('EHLO')) socket.write(answers.ehlo ?? '250-test\r\n250 8BITMIME\r\n');
        else if (line.startsWith('RCPT')) socket.write(`${answers.rcpt ?? '250 ok'}\r\n`);
        else if (line === 'DATA') {
          data = true;
          socket.write('354 go\r\n');
        } else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
    socket.on('error', () => undefined);
  });
  const listening = server;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { port: (listening.address() as AddressInfo).port, heard };
}

test('a mail arrives with both of its forms, whole', async () => {
  const { port, heard } = await listen();
  await new SmtpMailer(`smtp://127.0.0.1:${port}`, 'no-reply@gps.test').send(MAIL);
  expect(heard).toContain('MAIL FROM:<no-reply@gps.test>');
  expect(heard).toContain('RCPT TO:<lena@example.test>');
  const subject = heard.slice(heard.findIndex((line) => line.startsWith('Subject: ')));
  expect(Buffer.from(/=\?UTF-8\?B\?(.*?)\?=/.exec(subject[0] ?? '')?.[1] ?? '', 'base64').toString()).toBe('Neues Gerät – größer');
  const bodies = heard.filter((line, i) => heard[i - 1] === '' && heard[i - 2] === 'Content-Transfer-Encoding: base64');
  expect(bodies.map((body) => Buffer.from(body, 'base64').toString())).toEqual([MAIL.text, MAIL.html]);
});

test.each([
  ['the address is refused', { rcpt: '550 nobody here' }],
  ['the message is refused', { end: '451 later' }],
])('when %s the caller hears of it', async (_, answers) => {
  const { port } = await listen(answers);
  await expect(new SmtpMailer(`smtp://127.0.0.1:${port}`, 'a@b.test').send(MAIL)).rejects.toThrow('the mail server answered');
});

test('a password is never told in the clear', async () => {
  const { port, heard } = await listen();
  await expect(new SmtpMailer(`smtp://user:secret@127.0.0.1:${port}`, 'a@b.test').send(MAIL)).rejects.toThrow('no encryption');
  expect(heard.join()).not.toMatch(/AUTH|MAIL/);
});

test('an address or a subject cannot bring commands or headers of its own', async () => {
  const { port, heard } = await listen();
  const mailer = new SmtpMailer(`smtp://127.0.0.1:${port}`, 'a@b.test');
  await expect(mailer.send({ ...MAIL, to: 'x@y.test>\r\nRCPT TO:<z@y.test' })).rejects.toThrow('no address');
  await mailer.send({ ...MAIL, subject: 'Hi\r\nBcc: z@y.test' });
  expect(heard.filter((line) => /^(Bcc|RCPT TO:<z)/.test(line))).toEqual([]);
});

test('a server that is not there is told at once', async () => {
  await expect(new SmtpMailer('smtp://127.0.0.1:1', 'a@b.test').send(MAIL)).rejects.toThrow('ECONNREFUSED');
});
