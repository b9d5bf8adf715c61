import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import WebSocket from 'ws';
import { dummyOperation } from '../../../test/authorisation/dummy-operation.js';
import { ImpersonationWorld } from '../../../test/staff/impersonation-world.js';
import type { Person } from '../../../test/staff/staff-world.js';

/** What staff may change in a member's place. Speaking for them, credentials, sessions and leaving for good are not among it. */
const AFTER_THE_SECOND_CLICK = ['completeOnboarding', 'follow', 'followTopic', 'unfollow', 'unfollowTopic', 'updateProfile'];
const ALWAYS = ['allowImpersonationChanges', 'leaveImpersonation'];

let world: ImpersonationWorld;
let token: string;
let grant: string;
beforeAll(async () => {
  world = await ImpersonationWorld.start();
  const [sam, lena]: Person[] = [await world.staff.person(['support']), await world.staff.person()];
  token = await world.webToken(sam as Person, ['support']);
  grant = await world.inPlaceOf(sam as Person, lena as Person, token);
}, 120_000);
afterAll(() => world?.stop());

/** Names of mutations that are not stopped because somebody acts in another's place. */
async function passing(): Promise<string[]> {
  const fields = world.user.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields() ?? {};
  const passed: string[] = [];
  for (const field of Object.values(fields)) {
    if (ALWAYS.includes(field.name)) continue;
    const { query, variables } = dummyOperation(`Mutation.${field.name}`, field);
    const { codes } = await world.ask(query, token, grant, variables);
    if (!codes.some((code) => code.startsWith('impersonation.'))) passed.push(field.name);
  }
  return passed.sort();
}

test('of all changes of the members’ API, none passes before the second click, and only the named ones after', async () => {
  expect(await passing()).toEqual([]);
  await world.ask('mutation { allowImpersonationChanges { id } }', token, grant);
  expect(await passing()).toEqual(AFTER_THE_SECOND_CLICK);
}, 60_000);

const closing = (socket: WebSocket): Promise<string> =>
  new Promise((resolve) => {
    socket.on('close', (code, reason) => resolve(`${code} ${reason.toString()}`));
    socket.on('unexpected-response', (_, response) => resolve(`HTTP ${response.statusCode ?? 0}`));
    socket.on('error', () => undefined);
  });

test('no live connection is opened in another’s place', async () => {
  const url = `${world.user.url.replace('http', 'ws')}/graphql`;
  const byHeader = new WebSocket(url, 'graphql-transport-ws', { headers: { 'x-gps-impersonation': grant } });
  expect(await closing(byHeader)).toBe('HTTP 403');
  const byParams = new WebSocket(url, 'graphql-transport-ws');
  byParams.on('open', () => byParams.send(JSON.stringify({ type: 'connection_init', payload: { token, impersonation: grant } })));
  expect(await closing(byParams)).toBe('4403 impersonation.not_allowed');
});
