import { writeFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../src/admin-api.ts';
import { text } from '../../src/json.ts';
import { unescapeHtml } from '../html.ts';
import { freshRealm, issuer, keycloakUrl } from '../realm-under-test.ts';
import { Visitor } from '../visitor.ts';
import { accountsWith, codeOf, federatedRealm, goTo, linksOf, removeAccounts } from './federated-realm.ts';
import {
  WITH_SHA1,
  assertion,
  newSigner,
  readRequest,
  response,
  signedAssertion,
  statement,
  type Request,
  type Statement,
} from './saml-identity-provider.ts';

const ISSUER = 'https://sso.partner.example/metadata';
const PAULA = 'paula@partner.example';
const EVIL = { subject: 'administrator', email: 'evil@partner.example', id: '_evil' };
const [partner, attacker] = [newSigner(), newSigner()];
const file = path.join(tmpdir(), `federation-${process.pid}.json`);
const outside = createServer((_request, answer) => void (hits++, answer.end('<!ELEMENT x ANY>')));
let hits = 0;
let api: AdminApi;

beforeAll(async () => {
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const entry = { alias: 'partner', displayName: 'Partner', entityId: ISSUER, singleSignOnServiceUrl: 'https://sso.partner.example/sso' };
  writeFileSync(file, JSON.stringify({ saml: [{ ...entry, signingCertificate: partner.certificate, attributes: { email: 'mail' } }] }));
  api = await federatedRealm({ FEDERATION_FILE: file });
});
beforeEach(() => removeAccounts(api, PAULA, EVIL.email));
afterAll(async () => {
  rmSync(file, { force: true });
  await freshRealm();
  await new Promise((resolve) => outside.close(resolve));
});

interface Asked {
  readonly visitor: Visitor;
  readonly request: Request;
  readonly relayState: string;
}

async function ask(): Promise<Asked> {
  const { visitor } = await goTo('partner');
  const field = (name: string) => unescapeHtml(new RegExp(`name="${name}" value="([^"]*)"`, 'i').exec(visitor.page)?.[1] ?? '');
  return { visitor, request: readRequest(field('SAMLRequest')), relayState: field('RelayState') };
}

async function post(visitor: Visitor, url: string, xml: string, relayState: string): Promise<Visitor> {
  const value = Buffer.from(xml).toString('base64');
  visitor.page = `<form action="${url}"><input type="hidden" name="SAMLResponse" value="${value}"><input type="hidden" name="RelayState" value="${relayState}"></form>`;
  return visitor.submit({}).catch(() => Object.assign(visitor, { page: '', left: null }));
}

async function answer(make: (request: Request) => string): Promise<Visitor> {
  const { visitor, request, relayState } = await ask();
  return post(visitor, request.consumer, make(request), relayState);
}

const honest = (request: Request, change: Partial<Statement> = {}) => signedAssertion(statement(request, ISSUER, change), partner);
const choosesName = (visitor: Visitor) => visitor.page.includes('name="username"') && !visitor.asksFor('password');

test('what the partner signs is believed, and what we ask is signed', async () => {
  const { visitor, request, relayState } = await ask();
  expect(request).toMatchObject({ audience: issuer(), signed: true });
  await post(visitor, request.consumer, response(honest(request), request, ISSUER), relayState);
  expect(choosesName(visitor)).toBe(true);
  await visitor.submit({ username: 'paula', email: PAULA });
  expect(codeOf(visitor)).toBeNull();
  const [account] = await accountsWith(api, PAULA);
  expect(account).toMatchObject({ emailVerified: false });
  expect(await linksOf(api, text(account ?? {}, 'id'))).toEqual(['partner:subject-1']);
});

test.each([
  ['slow', { notBefore: -90, notOnOrAfter: -20 }],
  ['fast', { notBefore: 20, notOnOrAfter: 90 }],
])('a clock that is a little %s keeps nobody out', async (_how, change) => {
  const visitor = await answer((request) => response(honest(request, change), request, ISSUER));
  expect(choosesName(visitor)).toBe(true);
});

type Attack = (request: Request) => string;
const evil = (request: Request, change: Partial<Statement> = {}) => assertion(statement(request, ISSUER, { ...EVIL, ...change }));
const says =
  (change: Partial<Statement>): Attack =>
  (request) =>
    response(honest(request, change), request, ISSUER);
const id = (xml: string) => / ID="([^"]+)"/.exec(xml)?.[1] ?? '';
const signatureIn = (xml: string) => /<ds:Signature [\s\S]*<\/ds:Signature>/.exec(xml)?.[0] ?? '';
const entities = (request: Request, subset: string, use: string) =>
  `<!DOCTYPE r [${subset}]>${response(honest(request).replace('subject-1', use), request, ISSUER)}`;
const bomb = ['<!ENTITY a0 "ha">', ...Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`)].join('');

describe('refused', () => {
  test.each<[string, Attack]>([
    ['no signature', (request) => response(assertion(statement(request, ISSUER)), request, ISSUER)],
    [
      'an empty signature',
      (request) => response(honest(request).replace(/<ds:SignatureValue>[^<]*/, '<ds:SignatureValue>'), request, ISSUER),
    ],
    ['a signature taken out', (request) => response(honest(request).replace(/<ds:Signature [\s\S]*<\/ds:Signature>/, ''), request, ISSUER)],
    ['a signature by another key', (request) => response(signedAssertion(statement(request, ISSUER), attacker), request, ISSUER)],
    [
      'another key that shows the right certificate',
      (request) => response(signedAssertion(statement(request, ISSUER), attacker, { shown: partner }), request, ISSUER),
    ],
    ['something changed after it was signed', (request) => response(honest(request).replace('subject-1', 'subject-2'), request, ISSUER)],
    [
      'a digest with a comment',
      (request) =>
        response(
          honest(request).replace('subject-1', 'subject-2').replace('<ds:DigestValue>', '<ds:DigestValue><!-- -->'),
          request,
          ISSUER,
        ),
    ],
    [
      'two signed infos',
      (request) =>
        response(
          honest(request).replace('</ds:SignedInfo>', '</ds:SignedInfo><ds:SignedInfo></ds:SignedInfo>').replace('subject-1', 'subject-2'),
          request,
          ISSUER,
        ),
    ],
    ['SHA-1', (request) => response(signedAssertion(statement(request, ISSUER), partner, WITH_SHA1), request, ISSUER)],
    ['one that ended an hour ago', says({ notBefore: -7200, notOnOrAfter: -3600 })],
    ['one that begins in an hour', says({ notBefore: 3600, notOnOrAfter: 7200 })],
    ['one by a clock two minutes slow', says({ notBefore: -210, notOnOrAfter: -120 })],
    ['one by a clock two minutes fast', says({ notBefore: 120, notOnOrAfter: 210 })],
    ['another audience', says({ audience: 'https://another.example' })],
    ['another recipient', says({ recipient: 'https://another.example/acs' })],
    ['another request', says({ inResponseTo: '_another' })],
    [
      'another issuer',
      (request) => response(signedAssertion(statement(request, 'https://another.example'), partner), request, 'https://another.example'),
    ],
    ['another destination', (request) => response(honest(request), request, ISSUER, { destination: 'https://another.example/acs' })],
    ['an answer nobody asked for', (request) => response(honest(request, { inResponseTo: '' }), request, ISSUER, { inResponseTo: '' })],
    ['an entity from outside', (request) => entities(request, `<!ENTITY x SYSTEM "http://127.0.0.1:${outsidePort()}/x">`, '&x;')],
    [
      'a parameter entity from outside',
      (request) => entities(request, `<!ENTITY % x SYSTEM "http://127.0.0.1:${outsidePort()}/x"> %x;`, 'subject-1'),
    ],
    ['an entity of a file', (request) => entities(request, '<!ENTITY x SYSTEM "file:///etc/hostname">', '&x;')],
    ['entities that grow without end', (request) => entities(request, bomb, '&a30;')],
    ['ten megabytes', (request) => response(`${honest(request)}${' '.repeat(10_000_000)}`, request, ISSUER)],
    ['no XML', () => 'SAML'],
  ])('%s', async (_name, attack) => {
    const began = Date.now();
    const visitor = await answer(attack);
    expect([choosesName(visitor), codeOf(visitor), hits]).toEqual([false, null, 0]);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  test.each<[string, (request: Request, signed: string) => string]>([
    ['a forged one before the signed one', (request, signed) => response(evil(request) + signed, request, ISSUER)],
    ['a forged one after the signed one', (request, signed) => response(signed + evil(request), request, ISSUER)],
    ['a forged one with the same id', (request, signed) => response(evil(request, { id: id(signed) }) + signed, request, ISSUER)],
    [
      'the signed one in the extensions',
      (request, signed) => response(evil(request), request, ISSUER, { extensions: `<samlp:Extensions>${signed}</samlp:Extensions>` }),
    ],
    [
      'the signed one in the advice of a forged one',
      (request, signed) =>
        response(assertion(statement(request, ISSUER, EVIL), '', `<saml:Advice>${signed}</saml:Advice>`), request, ISSUER),
    ],
    ['the signed one inside its own signature', (request, signed) => response(wrappedInObject(request, signed), request, ISSUER)],
    [
      'the signature moved to a forged one',
      (request, signed) => response(assertion(statement(request, ISSUER, EVIL), signatureIn(signed)), request, ISSUER),
    ],
    [
      'a forged one signed by another, beside the signed one',
      (request, signed) => response(signedAssertion(statement(request, ISSUER, EVIL), attacker) + signed, request, ISSUER),
    ],
  ])('wrapped: %s', async (_name, attack) => {
    const visitor = await answer((request) => attack(request, honest(request)));
    if (choosesName(visitor)) {
      // Where the signed one is read and the forged one ignored, nobody is deceived.
      expect(visitor.page).not.toContain(EVIL.email);
      await visitor.submit({ username: 'paula_w', email: PAULA });
      const [account] = await accountsWith(api, PAULA);
      expect(await linksOf(api, text(account ?? {}, 'id'))).toEqual(['partner:subject-1']);
    }
    expect([codeOf(visitor), await accountsWith(api, EVIL.email)]).toEqual([null, []]);
  });

  test('a second time, in the same browser and in another', async () => {
    const { visitor, request, relayState } = await ask();
    const xml = response(honest(request), request, ISSUER);
    await post(visitor, request.consumer, xml, relayState);
    expect(choosesName(visitor)).toBe(true);
    const other = await ask();
    await post(other.visitor, request.consumer, xml, other.relayState);
    expect([choosesName(other.visitor), codeOf(other.visitor)]).toEqual([false, null]);
    const stranger = new Visitor(keycloakUrl());
    await post(stranger, request.consumer, xml, relayState);
    expect([choosesName(stranger), codeOf(stranger)]).toEqual([false, null]);
  });

  test('at the address for sign-ins that begin at the partner', async () => {
    const { visitor, request, relayState } = await ask();
    await post(visitor, `${request.consumer}/clients/gps-web`, response(honest(request), request, ISSUER), relayState);
    expect([choosesName(visitor), codeOf(visitor)]).toEqual([false, null]);
  });

  test('from a partner that was switched off meanwhile', async () => {
    const { visitor, request, relayState } = await ask();
    const instance = '/identity-provider/instances/partner';
    await api.put(instance, { ...(await api.get<Record<string, never>>(instance)), enabled: false } as never);
    await post(visitor, request.consumer, response(honest(request), request, ISSUER), relayState);
    expect([choosesName(visitor), codeOf(visitor)]).toEqual([false, null]);
    await api.put(instance, { ...(await api.get<Record<string, never>>(instance)), enabled: true } as never);
  });
});

test.each([
  ['a comment', 'sub<!-- -->ject-1', 'subject-1'],
  ['a comment before the end', 'administrator<!-- -->.partner', 'administrator.partner'],
])('%s in the name is no end of it', async (_name, written, whole) => {
  const visitor = await answer((request) => {
    const signed = honest(request, { subject: whole });
    return response(signed.replace(`>${whole}<`, `>${written}<`), request, ISSUER);
  });
  if (!choosesName(visitor)) return;
  await visitor.submit({ username: 'paula_c', email: PAULA });
  const [account] = await accountsWith(api, PAULA);
  expect(await linksOf(api, text(account ?? {}, 'id'))).toEqual([`partner:${whole}`]);
});

function wrappedInObject(request: Request, signed: string): string {
  const signature = signatureIn(signed);
  const carried = signature.replace('</ds:Signature>', `<ds:Object>${signed.replace(signature, '')}</ds:Object></ds:Signature>`);
  return assertion(statement(request, ISSUER, EVIL), carried);
}

function outsidePort(): number {
  const address = outside.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}
