import { createHash, randomBytes } from 'node:crypto';
import { CLIENTS } from '../keycloak/realm/test/authorization.ts';
import { PASSWORD, adminApi, createPerson, freshRealm, keycloakUrl } from '../keycloak/realm/test/realm-under-test.ts';
import { Visitor } from '../keycloak/realm/test/visitor.ts';

const STOCK = 'stock';
const PEOPLE = 20;
const AT_ONCE = 4;
const ROUNDS = 6;
const SLICE_MS = 5000;
const GOAL = 0.95;

interface Realm {
  readonly name: string;
  readonly clientId: string;
  readonly secret?: string;
  readonly redirect: string;
}

const OURS: Realm = { name: 'grand-prix', clientId: CLIENTS.web.id, secret: CLIENTS.web.secret, redirect: CLIENTS.web.redirect };
const THEIRS: Realm = { name: STOCK, clientId: 'app', redirect: 'https://app.example/back' };

/** Sign-ins per second through our flow and through a stock realm of the same server, in turns; answers whether the ratio is reached. */
export async function compareSignIn(): Promise<boolean> {
  const [ours, stock] = [await freshRealm(), adminApi(STOCK)];
  if (await stock.find('')) await stock.delete('');
  const client = { clientId: THEIRS.clientId, publicClient: true, redirectUris: [THEIRS.redirect] };
  const name = (index: number) => `bench_${index}`;
  const credentials = [{ type: 'password', value: PASSWORD }];
  const users = Array.from({ length: PEOPLE }, (_, index) => ({
    username: name(index),
    email: `${name(index)}@fans.example`,
    firstName: 'Bench',
    lastName: 'Mark',
    emailVerified: true,
    enabled: true,
    credentials,
  }));
  await stock.createRealm({ realm: STOCK, enabled: true, clients: [client], users });
  try {
    for (let index = 0; index < PEOPLE; index++) await createPerson(ours, name(index));
    for (const realm of [THEIRS, OURS, THEIRS, OURS]) await slice(realm, SLICE_MS / 2);
    const done = new Map<Realm, number[]>([
      [OURS, []],
      [THEIRS, []],
    ]);
    for (let round = 0; round < ROUNDS; round++)
      // The order turns, so that neither gains from what the machine does meanwhile.
      for (const realm of round % 2 === 0 ? [THEIRS, OURS] : [OURS, THEIRS]) done.get(realm)?.push(await slice(realm, SLICE_MS));
    const rate = (realm: Realm) => sum(done.get(realm) ?? []) / ROUNDS;
    const ratio = rate(OURS) / rate(THEIRS);
    console.log(
      `sign-ins per second: ours ${rate(OURS).toFixed(2)}, stock realm ${rate(THEIRS).toFixed(2)}, ratio ${ratio.toFixed(3)} (goal ${GOAL})`,
    );
    console.log(`per slice: ours ${shown(done.get(OURS))}; stock ${shown(done.get(THEIRS))}`);
    return ratio >= GOAL;
  } finally {
    await stock.delete('');
  }
}

/** Sign-ins per second while `AT_ONCE` people at a time come in. */
async function slice(realm: Realm, milliseconds: number): Promise<number> {
  const [began, end] = [performance.now(), performance.now() + milliseconds];
  let done = 0;
  const come = async (lane: number) => {
    for (let person = lane; performance.now() < end; person += AT_ONCE) {
      await signIn(realm, `bench_${person % PEOPLE}`);
      done++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, lane) => come(lane)));
  return (done * 1000) / (performance.now() - began);
}

/** From the first page to the tokens. */
async function signIn(realm: Realm, username: string): Promise<void> {
  const base = `${keycloakUrl()}/realms/${realm.name}/protocol/openid-connect`;
  const verifier = randomBytes(32).toString('base64url');
  const url = new URL(`${base}/auth`);
  url.search = new URLSearchParams({
    client_id: realm.clientId,
    redirect_uri: realm.redirect,
    response_type: 'code',
    scope: 'openid',
    state: 's',
    nonce: 'n',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const visitor = await new Visitor(keycloakUrl()).open(url);
  await visitor.submit({ username, password: PASSWORD });
  const code = visitor.left?.searchParams.get('code');
  if (!code) throw new Error(`${username} was not signed in at ${realm.name}: ${visitor.text.slice(0, 200)}`);
  const form = { grant_type: 'authorization_code', code, redirect_uri: realm.redirect, code_verifier: verifier, client_id: realm.clientId };
  const body = new URLSearchParams({ ...form, ...(realm.secret ? { client_secret: realm.secret } : {}) });
  const answer = await fetch(`${base}/token`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`no token at ${realm.name}: ${await answer.text()}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function shown(rates: readonly number[] = []): string {
  return rates.map((rate) => rate.toFixed(1)).join(' ');
}
