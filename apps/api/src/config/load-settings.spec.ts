import { describe, expect, test } from '@jest/globals';
import { loadSettings, SettingsError } from './load-settings.js';
import { SETTINGS } from './settings.schema.js';

const ENOUGH = { DATABASE_URL: 'postgres://u:p4ssword@db/gps' };

describe('settings', () => {
  test('are typed and have defaults that follow each other', () => {
    expect(loadSettings('admin', ENOUGH)).toMatchObject({
      process: 'admin',
      port: 4011,
      databaseOwnerUrl: ENOUGH.DATABASE_URL,
      oidcIssuer: 'http://localhost:8080/realms/grand-prix',
      oidcJwksUrl: 'http://localhost:8080/realms/grand-prix/protocol/openid-connect/certs',
      allowedClients: [],
      trustedProxyHops: 0,
      otlpEndpoint: undefined,
    });
    expect(loadSettings('user', { ...ENOUGH, PORT: '4310', EXTRA_CLIENTS: ' a, b ,' })).toMatchObject({
      port: 4310,
      allowedClients: ['a', 'b'],
    });
  });

  test('that are missing or wrong are all named in one line, without their values', () => {
    const failing = (): unknown =>
      loadSettings('user', { PORT: 'no', REDIS_URL: 'http://s3cret@redis', GPS_PROFILE: 'prod', TRUSTED_PROXY_HOPS: '99' });
    expect(failing).toThrow(SettingsError);
    expect(failing).toThrow(
      /^Settings: GPS_PROFILE must be .*; PORT must be .*; DATABASE_URL is missing; REDIS_URL must be .*; TRUSTED_PROXY_HOPS must be .*\. See docs\/settings\.md\.$/,
    );
    expect(failing).not.toThrow(/s3cret|\n/);
  });

  test('production takes none of the defaults of a developer’s machine', () => {
    const required = Object.entries(SETTINGS)
      .filter(([, setting]) => setting.requiredInProduction)
      .map(([name]) => name);
    expect(required).toContain('KEYCLOAK_API_CLIENT_SECRET');
    for (const name of required)
      expect(() => loadSettings('user', { ...ENOUGH, GPS_PROFILE: 'production' })).toThrow(new RegExp(`${name} is missing`));
  });
});
