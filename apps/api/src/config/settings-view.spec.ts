import { expect, test } from '@jest/globals';
import { loadSettings } from './load-settings.js';
import { effectiveSettings, placeOf, PLACES } from './settings-view.js';
import { SETTINGS } from './settings.schema.js';

const SECRETS = {
  DATABASE_URL: 'postgres://me:p4ss-database@db/gps',
  REDIS_URL: 'redis://:p4ss-redis@cache',
  KEYCLOAK_API_CLIENT_SECRET: 'p4ss-client',
  KEYCLOAK_EVENTS_SECRET: 'p4ss-events-and-more-of-it-than-32-characters',
  SMTP_URL: 'smtp://me:p4ss-mail@mail',
  AUDIT_ANCHOR_KEY: 'ab'.repeat(32),
};
const shown = (environment: Record<string, string>) =>
  new Map(effectiveSettings(loadSettings('user', { ...SECRETS, ...environment })).map((one) => [one.name, one]));

test('every setting has its place, and what the schema calls sensitive is a secret', () => {
  expect(Object.keys(PLACES).sort()).toEqual(Object.keys(SETTINGS).sort());
  const sensitive = Object.entries(SETTINGS).filter(([, { sensitive: secret }]) => secret);
  expect(sensitive.map(([name]) => placeOf(name).as)).toEqual(sensitive.map(() => 'secret'));
});

test('of a secret nothing is shown but that it is set, and a setting without a place is one', () => {
  const all = shown({});
  expect(JSON.stringify([...all.values()])).not.toMatch(/p4ss|abab/);
  expect(all.get('DATABASE_URL')).toEqual({ name: 'DATABASE_URL', state: 'SET', value: null });
  expect(shown({ KEYCLOAK_API_CLIENT_SECRET: 'unset' }).get('KEYCLOAK_API_CLIENT_SECRET')).toMatchObject({ state: 'NOT_SET' });
  expect(placeOf('BRAND_NEW').as).toBe('secret');
  expect(placeOf('toString').as).toBe('secret');
});

test('what differs from the default says so; an address loses its password and its query', () => {
  const all = shown({
    DATABASE_POOL: '25',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'https://me:p4ss@traces.example/v1?key=p4ss',
    CLASSIFIERS: 'spam=https://me:p4ss@spam.example',
  });
  expect(all.get('DATABASE_POOL')).toMatchObject({ state: 'CHANGED', value: '25' });
  expect(all.get('LOG_LEVEL')).toMatchObject({ state: 'DEFAULT', value: 'info' });
  expect(all.get('OIDC_ISSUER')).toMatchObject({ state: 'DEFAULT', value: 'http://localhost:8080/realms/grand-prix' });
  expect(all.get('PLACE_DATABASE')).toMatchObject({ state: 'NOT_SET', value: null });
  expect(all.get('OTEL_EXPORTER_OTLP_ENDPOINT')).toMatchObject({ state: 'CHANGED', value: 'https://traces.example/v1' });
  expect(all.get('CLASSIFIERS')).toMatchObject({ value: 'spam' });
});
