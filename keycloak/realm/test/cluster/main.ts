import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { preparedKeycloak } from '../server/distribution.ts';
import { freePort } from '../server/free-port.ts';
import { onServer } from '../server/keycloak-server.ts';
import { Balancer } from './balancer.ts';
import type { Counts, Member } from './load.ts';
import { Node, type Cluster } from './node.ts';

const MEMBERS = 12;
const LOAD_MS = 20_000;
const KILL_AFTER_MS = 5000;

/** Two nodes on one database: each takes over what the other began, and either may die. Ends with code 1 if anybody was signed out. */
async function main(): Promise<void> {
  const balancer = await new Balancer().start();
  const database = `gps_cluster_test_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  const cluster: Cluster = { home: process.env['TEST_KEYCLOAK_HOME'] ?? (await preparedKeycloak()), url: balancer.url, database, password };
  // Nobody takes the events: they wait in the database, as they do while the API is away.
  process.env['TEST_EVENTS_PORT'] = String(await freePort());
  Object.assign(process.env, { TEST_KEYCLOAK_URL: balancer.url, TEST_KEYCLOAK_USERNAME: 'admin', TEST_KEYCLOAK_PASSWORD: password });
  await onServer(`CREATE DATABASE ${database}`);
  const nodes = [new Node('node-1', cluster), new Node('node-2', cluster)] as const;
  try {
    for (const node of nodes) balancer.add((await node.start()).port);
    say(`two nodes behind ${balancer.url}`);
    process.exitCode = (await prove(nodes, balancer)) ? 0 : 1;
  } finally {
    await Promise.all(nodes.map((node) => node.stop()));
    await balancer.stop();
    await onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  }
}

async function prove([first, second]: readonly [Node, Node], balancer: Balancer): Promise<boolean> {
  const { createPerson, freshRealm } = await import('../realm-under-test.ts');
  const { Member } = await import('./load.ts');
  balancer.only = first.port;
  const api = await freshRealm();
  const names = Array.from({ length: MEMBERS }, (_, index) => `cluster_${index}`);
  for (const name of names) await createPerson(api, name);
  const members: Member[] = [];
  for (const name of names) members.push(await new Member(name).signIn());
  balancer.only = second.port;
  const across = await Promise.all(
    members.map(async (member) => [await member.userinfo(), await member.refresh(), await member.comeBack()]),
  );
  const carried = across.every(([userinfo, refresh, back]) => userinfo === 200 && refresh === 200 && back === true);
  say(`signed in at node 1, used at node 2 (userinfo, refresh, single sign-on): ${carried ? 'all' : JSON.stringify(across)}`);
  balancer.only = null;
  const firstDied = await killUnderLoad(first, balancer, members);
  balancer.add((await first.start()).port);
  say('node 1 is back');
  const secondDied = await killUnderLoad(second, balancer, members);
  return carried && [firstDied, secondDied].every((counts) => counts.signedOut === 0);
}

async function killUnderLoad(node: Node, balancer: Balancer, members: readonly Member[]): Promise<Counts> {
  const counts: Counts = { requests: 0, cutOff: 0, cameBack: 0, signedOut: 0, longestPauseMs: 0 };
  const end = Date.now() + LOAD_MS;
  const work = Promise.all(members.map((member) => member.workUntil(end, counts)));
  await sleep(KILL_AFTER_MS);
  node.kill();
  await work;
  balancer.remove(node.port);
  say(`${node.name} killed under load of ${members.length} members: ${JSON.stringify(counts)}`);
  return counts;
}

function say(line: string): void {
  console.log(line);
}

await main();
