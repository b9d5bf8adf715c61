import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { randomInt } from 'node:crypto';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import type { JsonObject } from '../../../realm/src/json.ts';
import { CLIENTS, authorization, type Attempt, type TestClient } from '../../../realm/test/authorization.ts';
import { PASSWORD, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';

interface Message {
  readonly to: string;
  readonly text: string;
  readonly reference: string;
}

/** The folder that takes the messages in the tests. */
function outbox(): string {
  const folder = process.env['TEST_SMS_OUTBOX'];
  if (!folder) throw new Error('TEST_SMS_OUTBOX is not set: run the integration project, which starts a Keycloak');
  return folder;
}

export function messagesTo(number: string): Message[] {
  return allMessages().filter((message) => message.to === number);
}

export function allMessages(): Message[] {
  // The first message makes the folder.
  const names = existsSync(outbox()) ? readdirSync(outbox()) : [];
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(path.join(outbox(), name), 'utf8')) as Message);
}

export function codeIn(message: Message | undefined): string {
  return /\d{8}/.exec(message?.text ?? '')?.[0] ?? '';
}

export function wrong(code: string): string {
  return code.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
}

/** A German mobile number that no other test uses. */
export function newNumber(): string {
  return `+491512${String(randomInt(10_000_000)).padStart(7, '0')}`;
}

export interface Visit {
  readonly visitor: Visitor;
  readonly attempt: Attempt;
}

export async function withPassword(
  username: string,
  change: Record<string, string> = {},
  { client = CLIENTS.web, headers = {} }: { client?: TestClient; headers?: Record<string, string> } = {},
): Promise<Visit> {
  const attempt = authorization(client, change);
  const visitor = await new Visitor(keycloakUrl(), headers).open(attempt.url);
  if (visitor.asksFor('password')) await visitor.submit({ username, password: PASSWORD });
  return { visitor, attempt };
}

/** Signed in and on the page that asks for a number. */
export function setUp(username: string): Promise<Visit> {
  return withPassword(username, { kc_action: 'gps-sms-setup' });
}

export async function typeCode(visitor: Visitor, code: string): Promise<Visitor> {
  return visitor.asksFor('code') ? visitor.submit({ code }, 'name="code"') : visitor;
}

/** Past Keycloak's page of recovery codes. */
export async function keepRecoveryCodes(visitor: Visitor): Promise<Visitor> {
  return visitor.submit({}, 'generatedRecoveryAuthnCodes');
}

/** A phone that was confirmed long ago. */
export async function withPhone(api: AdminApi, userId: string, number: string): Promise<void> {
  const credential = { type: 'gps-sms', userLabel: 'phone', credentialData: JSON.stringify({ number }), secretData: '{}' };
  await api.put(`/users/${userId}`, { ...(await api.get<JsonObject>(`/users/${userId}`)), credentials: [credential] });
}

export function isIn({ visitor }: Visit): boolean {
  return visitor.left?.searchParams.has('code') ?? false;
}
