import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { CLIENTS, authorization, type Attempt } from '../../../realm/test/authorization.ts';
import { unescapeHtml } from '../../../realm/test/html.ts';
import type { MailSink, ReceivedMail } from '../../../realm/test/mail-sink.ts';
import { freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';

export interface Waiting {
  readonly visitor: Visitor;
  readonly attempt: Attempt;
}

/** Each visit from an address of its own: from one, mail can be asked for 30 times an hour. */
function somewhere(): Record<string, string> {
  return { 'x-forwarded-for': `10.${randomInt(100, 250)}.${randomInt(256)}.${randomInt(256)}` };
}

/** The realm as git says, with its mail delivered to `sink`. */
export function realmWithMail(sink: MailSink): Promise<AdminApi> {
  const plain = { auth: 'false', ssl: 'false', starttls: 'false' };
  return freshRealm({ smtpServer: { host: '127.0.0.1', port: String(sink.port), from: 'no-reply@grandprix.example', ...plain } });
}

/** A browser on the page that asks whom to write to. */
export async function chooseMail(headers: Record<string, string> = somewhere()): Promise<Waiting> {
  const attempt = authorization(CLIENTS.web);
  const visitor = await new Visitor(keycloakUrl(), headers).open(attempt.url);
  await visitor.submit({ tryAnotherWay: 'on' }, 'tryAnotherWay');
  await visitor.submit({}, executionNamed(visitor, 'Link by email'));
  if (!visitor.asksFor('username')) throw new Error(`no page for a link: ${visitor.text.slice(0, 300)}`);
  return { visitor, attempt };
}

/** A browser that waits for the link or the code. */
export async function ask(username: string, headers: Record<string, string> = somewhere()): Promise<Waiting> {
  const waiting = await chooseMail(headers);
  await waiting.visitor.submit({ username }, 'gps-link-request');
  return waiting;
}

/** The step of the flow behind an entry of the page "Select login method". */
function executionNamed(visitor: Visitor, name: string): string {
  for (const entry of visitor.page.split('<li').slice(1)) {
    const execution = /name="authenticationExecution" value="([^"]+)"/.exec(entry)?.[1];
    if (execution && unescapeHtml(entry).includes(name)) return execution;
  }
  throw new Error(`no way to sign in called ${name}: ${visitor.text.slice(0, 300)}`);
}

/** Mail is sent after the page is answered. */
export async function nextMail(sink: MailSink, address: string, known = 0): Promise<ReceivedMail> {
  for (let tries = 0; tries < 100; tries++) {
    const mail = sink.to(address)[known];
    if (mail) return mail;
    await sleep(50);
  }
  throw new Error(`no mail for ${address}`);
}

/** Long enough for a mail that should not come to have come. */
export function timeForMail(): Promise<void> {
  return sleep(1500);
}

export function linkIn(mail: ReceivedMail): string {
  return unescapeHtml(/http\S+sign-in-link\S+/.exec(mail.text)?.[0] ?? '');
}

export function codeIn(mail: ReceivedMail): string {
  return /: (\d{4} \d{4})/.exec(mail.text)?.[1] ?? '';
}

export function wrong(code: string): string {
  return code.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
}

export async function typeCode(visitor: Visitor, code: string): Promise<Visitor> {
  return visitor.asksFor('code') ? visitor.submit({ code }, 'name="code"') : visitor;
}

export function isIn({ visitor }: Waiting): boolean {
  return visitor.left?.searchParams.has('code') ?? false;
}
