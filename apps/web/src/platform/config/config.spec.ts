import { expect, test } from '@jest/globals';
import { readConfig } from './config';

const good = {
  NEXTAUTH_URL: 'http://localhost:3000/',
  NEXTAUTH_SECRET: 's'.repeat(32),
  KEYCLOAK_URL: 'http://localhost:8080',
  KEYCLOAK_REALM: 'grand-prix',
  KEYCLOAK_CLIENT_SECRET: 'secret',
  API_URL: 'http://localhost:4000',
  REDIS_URL: 'redis://localhost:6380',
};

test('good settings are read, with their defaults', () => {
  expect(readConfig(good)).toMatchObject({
    webUrl: 'http://localhost:3000',
    secure: false,
    clientId: 'gps-web',
    apiInternalUrl: 'http://localhost:4000',
    securityContact: 'mailto:security@localhost',
    trustedProxyHops: 0,
  });
});

test('one line names everything that is wrong', () => {
  const { KEYCLOAK_REALM: _realm, ...rest } = good;
  expect(() =>
    readConfig({ ...rest, NEXTAUTH_SECRET: 'short', API_URL: 'ftp://x', SECURITY_CONTACT: 'call us', TRUSTED_PROXY_HOPS: 'all' }),
  ).toThrow(
    'Settings of the web app: NEXTAUTH_SECRET must have at least 32 characters; KEYCLOAK_REALM is missing; API_URL must be an http(s) address; SECURITY_CONTACT must be mailto:… or https://…; TRUSTED_PROXY_HOPS must be a number from 0 to 5.',
  );
});
