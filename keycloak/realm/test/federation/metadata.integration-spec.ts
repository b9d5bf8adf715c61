import { createServer } from 'node:http';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../src/admin-api.ts';
import { object, type JsonObject } from '../../src/json.ts';
import { plan, wantedRealm } from '../../src/reconcile.ts';
import { readRealmFile } from '../../src/realm-file.ts';
import { CLIENTS, signIn } from '../authorization.ts';
import { REALM, TOTP_SECRET, createPerson, freshRealm, keycloakUrl } from '../realm-under-test.ts';
import { CERTIFICATES } from './certificates.ts';
import { federatedRealm, federatedSettings } from './federated-realm.ts';

const file = path.join(tmpdir(), `metadata-${process.pid}.json`);
const outside = createServer((_request, answer) => void (hits++, answer.end('<EntityDescriptor/>')));
const API = path.resolve(import.meta.dirname, '../../../../apps/api/src');
const INSTANCE = '/identity-provider/instances/hostile';
let hits = 0;
let api: AdminApi;

beforeAll(async () => {
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const entry = { alias: 'hostile', displayName: 'Partner', entityId: 'https://sso.hostile.example/metadata' };
  const saml = [{ ...entry, singleSignOnServiceUrl: 'https://sso.hostile.example/sso', signingCertificate: CERTIFICATES.rsa2048 }];
  writeFileSync(file, JSON.stringify({ saml }));
  api = await federatedRealm({ FEDERATION_FILE: file });
});
afterAll(async () => {
  rmSync(file, { force: true });
  await freshRealm();
  await new Promise((resolve) => outside.close(resolve));
});

const address = () => {
  const bound = outside.address();
  return `http://127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}/metadata`;
};

describe('no document of a partner is ever read', () => {
  const TOKENS: Readonly<Record<string, () => Promise<string>>> = {
    'an administrator of the product': async () => {
      await createPerson(api, 'metadata_admin', ['administrator'], TOTP_SECRET);
      return (await signIn(CLIENTS.admin, 'metadata_admin')).access_token;
    },
    'a stranger': async () => 'none',
  };

  test.each(Object.keys(TOKENS))('%s may not have one fetched, nor change a provider', async (who) => {
    const bearer = (await TOKENS[who]?.()) ?? '';
    const call = async (method: string, at: string, body: JsonObject) => {
      const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
      return (await fetch(`${keycloakUrl()}/admin/realms/${REALM}${at}`, { method, headers, body: JSON.stringify(body) })).status;
    };
    const statuses = [
      await call('POST', '/identity-provider/import-config', { providerId: 'saml', fromUrl: address() }),
      await call('POST', '/identity-provider/instances', {
        alias: 'own',
        providerId: 'saml',
        config: { metadataDescriptorUrl: address() },
      }),
      await call('PUT', INSTANCE, { alias: 'hostile', providerId: 'saml', enabled: true, config: { validateSignature: 'false' } }),
    ];
    expect(statuses.filter((status) => status !== 401 && status !== 403)).toEqual([]);
    expect(hits).toBe(0);
  });

  test('the API, whose account manages the providers of organizations, has no call that fetches one', () => {
    const sources = readdirSync(API, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('spec.ts'),
    );
    expect(sources.length).toBeGreaterThan(100);
    const asking = sources.filter((name) =>
      /import-config|fromUrl|etadataDescriptorUrl: 'true'/.test(readFileSync(path.join(API, name), 'utf8')),
    );
    expect(asking).toEqual([]);
  });

  test('what Keycloak keeps checks signatures with the keys of the settings alone, and a change of that is drift', async () => {
    const found = await api.get<JsonObject>(INSTANCE);
    const checked = { validateSignature: 'true', wantAssertionsSigned: 'true', useMetadataDescriptorUrl: 'false' };
    expect(object(found, 'config')).toMatchObject(checked);
    await api.put(INSTANCE, {
      ...found,
      config: { ...object(found, 'config'), validateSignature: 'false', wantAssertionsSigned: 'false' },
    });
    const wanted = wantedRealm(await readRealmFile(), federatedSettings({ FEDERATION_FILE: file }));
    const fields = (await plan(api, wanted)).flatMap((change) => change.differences.map(({ field }) => field));
    expect(fields.toSorted()).toEqual(['config.validateSignature', 'config.wantAssertionsSigned']);
  });
});
