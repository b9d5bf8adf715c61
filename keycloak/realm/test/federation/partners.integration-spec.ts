import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../src/admin-api.ts';
import { text, type JsonObject } from '../../src/json.ts';
import { CLIENTS, authorization, signIn } from '../authorization.ts';
import { unescapeHtml } from '../html.ts';
import { PASSWORD, createPerson, freshRealm, issuer, keycloakUrl } from '../realm-under-test.ts';
import { Visitor } from '../visitor.ts';
import { accountsWith, codeOf, federatedRealm, goTo, linksOf, removeAccounts } from './federated-realm.ts';
import {
  APPLICATION_REDIRECT,
  PARTNER_SETTINGS,
  PARTNER_URL,
  US,
  createPartner,
  federationFile,
  introduceUs,
  removePartner,
  signingCertificate,
} from './partner-realm.ts';

const file = path.join(tmpdir(), `partners-${process.pid}.json`);
const AMELIE = 'amelie@acme.example';
let [api, partner]: AdminApi[] = [];

beforeAll(async () => {
  partner = await createPartner();
  writeFileSync(file, JSON.stringify(federationFile(await signingCertificate(partner))));
  api = await federatedRealm({ ...PARTNER_SETTINGS, FEDERATION_FILE: file });
  await introduceUs(partner, api);
});
beforeEach(() => removeAccounts(ours(), AMELIE));
afterAll(async () => {
  rmSync(file, { force: true });
  await freshRealm();
  await removePartner();
});

const ours = (): AdminApi => {
  if (!api) throw new Error('the realm is not there yet');
  return api;
};

describe('people of an organisation come through its own provider', () => {
  test.each(['acme-saml', 'acme-oidc'])('%s: a new member, known by provider and subject', async (alias) => {
    const { visitor } = await goTo(alias);
    await proceed(visitor);
    await visitor.submit({ username: 'amelie', password: PASSWORD });
    await proceed(visitor);
    await visitor.submit({ username: 'amelie_acme', email: AMELIE });
    const [account] = await accountsWith(ours(), AMELIE);
    // Their provider is not believed about mailboxes, so a mail of ours comes first.
    expect([account?.['emailVerified'], codeOf(visitor)]).toEqual([false, null]);
    await ours().put(`/users/${text(account ?? {}, 'id')}`, { ...account, emailVerified: true, requiredActions: [] });
    expect(await linksOf(ours(), text(account ?? {}, 'id'))).toEqual([expect.stringMatching(new RegExp(`^${alias}:.{20,}`))]);
    const again = (await goTo(alias)).visitor;
    await proceed(again);
    await again.submit({ username: 'amelie', password: PASSWORD });
    await proceed(again);
    expect(codeOf(again)).not.toBeNull();
  });

  test('an account of ours with that address is not theirs', async () => {
    await createPerson(ours(), 'amelie');
    const [mine] = await ours().get<JsonObject[]>('/users?exact=true&username=amelie');
    await ours().put(`/users/${text(mine ?? {}, 'id')}`, { ...mine, email: AMELIE });
    const { visitor } = await goTo('acme-oidc');
    await visitor.submit({ username: 'amelie', password: PASSWORD });
    await visitor.submit({ username: 'amelie_acme', email: AMELIE });
    await visitor.submit({ submitAction: 'linkAccount' });
    expect(visitor.asksFor('password')).toBe(true);
    expect([await linksOf(ours(), text(mine ?? {}, 'id')), codeOf(visitor)]).toEqual([[], null]);
  });
});

/** Keycloak's page for a provider that nobody is sent to. */
const NOT_SENT = 'Could not send authentication request to identity provider';

describe('a provider that is for linking only', () => {
  test('is not offered, and whoever asks for it by name is not sent there', async () => {
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
    expect([visitor.asksFor('password'), visitor.page.includes('acme-link')]).toEqual([true, false]);
    const { visitor: byName } = await goTo('acme-link');
    expect([byName.left, codeOf(byName)]).toEqual([null, null]);
    expect(byName.text).toContain(NOT_SENT);
  });

  test('is linked by whoever is signed in, and lets nobody in afterwards either', async () => {
    const id = await createPerson(ours(), 'linker');
    const visitor = new Visitor(keycloakUrl());
    await signIn(CLIENTS.web, 'linker', visitor);
    await visitor.open(authorization(CLIENTS.web, { kc_action: 'idp_link:acme-link' }).url);
    if (visitor.page.includes('kc-link-idp') || !visitor.asksFor('password')) await visitor.submit({}).catch(() => visitor);
    await visitor.submit({ username: 'amelie', password: PASSWORD });
    expect(await linksOf(ours(), id)).toEqual([expect.stringMatching(/^acme-link:.{20,}/)]);
    const later = (await goTo('acme-link')).visitor;
    expect([later.left, codeOf(later)]).toEqual([null, null]);
    expect(later.text).toContain(NOT_SENT);
  });
});

describe('a partner’s application signs our members in', () => {
  beforeEach(async () => {
    for (const user of (await partner?.get<JsonObject[]>('/users?search=ines')) ?? []) await partner?.delete(`/users/${text(user, 'id')}`);
  });

  test('with assertions that it verifies, after the member agreed', async () => {
    await createPerson(ours(), 'ines');
    const visitor = await toOurSignIn();
    await visitor.submit({ username: 'ines', password: PASSWORD });
    expect(visitor.text).toContain('Timing screens');
    await visitor.submit({ accept: 'Yes' });
    const assertion = responseOn(visitor);
    expect(assertion).toMatch(/<saml:Assertion [\s\S]*SignatureValue[\s\S]*<\/saml:Assertion>/);
    expect(assertion).toContain('OneTimeUse');
    expect(assertion).not.toMatch(/ines@fans\.example|Role/);
    await visitor.submit({});
    await visitor.submit({ username: 'ines', email: 'ines@fans.example', firstName: 'Ines', lastName: 'S' });
    expect(visitor.left?.href).toContain(APPLICATION_REDIRECT);
  });

  test('and refuses one that was changed on the way', async () => {
    await createPerson(ours(), 'ines');
    const visitor = await toOurSignIn();
    await visitor.submit({ username: 'ines', password: PASSWORD });
    await visitor.submit({ accept: 'Yes' });
    const changed = Buffer.from(responseOn(visitor).replace('>ines<', '>admin<')).toString('base64');
    await visitor.submit({ SAMLResponse: changed });
    expect([visitor.left, visitor.asksFor('firstName')]).toEqual([null, false]);
  });

  test.each<[string, (xml: string) => string]>([
    ['without a signature', (xml) => xml.replace(/<[a-z]+:Signature[\s\S]*<\/[a-z]+:Signature>/, '')],
    [
      'for another address of the application',
      (xml) => xml.replace(/AssertionConsumerServiceURL="[^"]*"/, 'AssertionConsumerServiceURL="https://evil.example/acs"'),
    ],
    ['from an application we do not know', (xml) => xml.replace(/(<saml:Issuer[^>]*>)[^<]*/, '$1https://evil.example')],
    ['with an entity of a file', (xml) => xml.replace(/^(<\?xml[^>]*>)?/, '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>')],
  ])('a request %s is refused', async (_name, change) => {
    const visitor = await atPartner();
    const request = Buffer.from(fieldOn(visitor, 'SAMLRequest'), 'base64').toString('utf8');
    await visitor.submit({ SAMLRequest: Buffer.from(change(request)).toString('base64') });
    expect([visitor.left, visitor.asksFor('password')]).toEqual([null, false]);
  });

  test('nobody begins at our side', async () => {
    for (const name of [US, encodeURIComponent(PARTNER_URL()), 'timing-screens'])
      expect((await fetch(`${issuer()}/protocol/saml/clients/${name}`)).status).toBeGreaterThanOrEqual(400);
  });
});

async function atPartner(): Promise<Visitor> {
  const url = new URL(`${PARTNER_URL()}/protocol/openid-connect/auth`);
  const parameters = { client_id: 'app', redirect_uri: APPLICATION_REDIRECT, response_type: 'code', scope: 'openid', kc_idp_hint: US };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return new Visitor(keycloakUrl()).open(url);
}

async function toOurSignIn(): Promise<Visitor> {
  return (await atPartner()).submit({});
}

/** Browsers post SAML by themselves; this one is told to. */
async function proceed(visitor: Visitor): Promise<void> {
  if (/name="SAML(Request|Response)"/i.test(visitor.page)) await visitor.submit({});
}

function fieldOn(visitor: Visitor, name: string): string {
  return unescapeHtml(new RegExp(`name="${name}" value="([^"]*)"`, 'i').exec(visitor.page)?.[1] ?? '');
}

function responseOn(visitor: Visitor): string {
  return Buffer.from(fieldOn(visitor, 'SAMLResponse'), 'base64').toString('utf8');
}
