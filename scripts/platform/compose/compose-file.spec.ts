import { describe, expect, it } from '@jest/globals';
import { KEYCLOAK_VERSION } from '../keycloak/distribution.ts';
import { keycloakService } from '../keycloak/service.ts';
import { apiService } from '../services/api-services.ts';
import { edgeService } from '../services/edge-service.ts';
import { nextService } from '../services/next-services.ts';
import type { Service } from '../process/service.ts';
import { plainEnvironment } from '../process/service.ts';
import { POSTGRES_SETTINGS } from '../provide/postgres-cluster.ts';
import { REDIS_SETTINGS } from '../provide/redis.ts';
import { inWorkspace } from '../settings/workspace.ts';
import fs from 'node:fs';
import { composeEnvironment } from './environment.ts';
import { examplePlatform } from './example-platform.ts';
import { readComposeFile } from './read-compose-file.ts';

const platform = examplePlatform();
const services = readComposeFile(composeEnvironment(platform));

/** Where something listens or lies differs by nature; all else is the same. */
const PLACES = [
  'HOST',
  'HOSTNAME',
  'KC_HTTP_HOST',
  'MEDIA_DIR',
  'AUDIT_ANCHOR_DIR',
  'GPS_SMS_OUTBOX',
  'KC_TRUSTSTORE_PATHS',
  'NAME_SERVERS',
];
const settingsOnly = (environment: Record<string, string>): Record<string, string> => {
  const machine = Object.keys(plainEnvironment());
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !PLACES.includes(name) && !machine.includes(name)));
};

const packageVersions = (): Record<string, string> =>
  (JSON.parse(fs.readFileSync(inWorkspace('package.json'), 'utf8')) as { devDependencies: Record<string, string> }).devDependencies;
const dockerfile = (name: string): string => fs.readFileSync(inWorkspace('scripts', 'docker', `${name}.Dockerfile`), 'utf8');

const native: Service[] = [
  keycloakService(platform),
  ...(['user-api', 'admin-api', 'worker'] as const).map((name) => apiService(name, platform)),
  edgeService(platform),
  ...(['web', 'admin'] as const).map((app) => nextService(app, platform)),
];

describe('docker-compose.yml beside the native start', () => {
  it('has the same long-running services', () => {
    const once = ['network', 'database', 'migrations', 'race-data', 'seed', 'realm', 'demo-accounts'];
    const running = Object.keys(services).filter((name) => !once.includes(name));
    expect(running.toSorted()).toEqual([...native.map((service) => service.name), 'postgres', 'redis', 'mail'].toSorted());
  });

  it.each(native.map((service) => [service.name, service] as const))('gives %s the same settings', (name, service) => {
    expect(settingsOnly(services[name]?.environment ?? {})).toEqual(settingsOnly(service.env));
  });

  it.each(native.filter((service) => service.command === process.execPath).map((service) => [service.name, service] as const))(
    'runs %s with the same program',
    (name, service) => {
      const flags = service.args.filter((argument) => !argument.startsWith('--disable-warning'));
      for (const argument of flags) expect(services[name]?.command).toContain(argument.replace(`${inWorkspace()}/`, ''));
    },
  );

  it.each(native.map((service) => [service.name, service] as const))('asks %s for its health at the same place', (name, service) => {
    const { port, pathname } = new URL(service.health.kind === 'http' ? service.health.url : 'http://none');
    const test = services[name]?.healthcheck?.test.join(' ') ?? '';
    expect(test).toContain(port);
    expect(test).toContain(pathname);
  });

  it('tells PostgreSQL and Redis the same', () => {
    for (const [name, value] of Object.entries(POSTGRES_SETTINGS)) expect(services['postgres']?.command).toContain(`-c ${name}=${value}`);
    for (const [name, value] of Object.entries(REDIS_SETTINGS)) expect(services['redis']?.command).toContain(`--${name} ${value || '""'}`);
  });

  it('takes the same versions', () => {
    expect(dockerfile('app')).toContain(`FROM node:${packageVersions()['node']}-`);
    expect(dockerfile('keycloak')).toContain(`FROM quay.io/keycloak/keycloak:${KEYCLOAK_VERSION}`);
    expect(dockerfile('keycloak')).toContain(`kc.sh build\n`);
    expect(services['mail']?.image).toBe(`maildev/maildev:${packageVersions()['maildev']}`);
    expect(services['postgres']?.image).toBe('pgvector/pgvector:0.8.6-pg18');
  });

  it('publishes to this machine only, and no part that has no business outside', () => {
    const published = services['network']?.ports ?? [];
    expect(published.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
    for (const internal of [platform.ports.userApi, platform.ports.adminApi, platform.ports.worker, platform.ports.keycloakManagement]) {
      expect(published.some((port) => port.endsWith(`:${internal}`))).toBe(false);
    }
  });

  it('tells Keycloak where the API takes its events, and both the same secret', () => {
    expect(services['keycloak']?.environment).toMatchObject({
      KC_SPI_EVENTS_LISTENER__GPS_EVENT_LOG__URL: `http://127.0.0.1:${platform.ports.userApi}/internal/keycloak/events`,
      KC_SPI_EVENTS_LISTENER__GPS_EVENT_LOG__SECRET: services['user-api']?.environment?.['KEYCLOAK_EVENTS_SECRET'],
    });
    expect(platform.secrets.KEYCLOAK_EVENTS_SECRET.length).toBeGreaterThanOrEqual(32);
  });

  it('hands a gateway for text messages on', () => {
    const settings = { GPS_SMS_GATEWAY_URL: 'https://sms.example/messages', GPS_SMS_GATEWAY_TOKEN: 'token', GPS_SMS_SENDER: 'Paddock' };
    const before = { ...process.env };
    try {
      Object.assign(process.env, settings);
      expect(readComposeFile(composeEnvironment(platform))['keycloak']?.environment).toMatchObject(settings);
      expect(keycloakService(platform).env).toMatchObject(settings);
    } finally {
      for (const name of Object.keys(settings)) delete process.env[name];
      Object.assign(process.env, before);
    }
  });

  it('holds no secret of its own', () => {
    const text = fs.readFileSync(inWorkspace('docker-compose.yml'), 'utf8');
    expect(text.match(/(PASSWORD|SECRET|TOKEN): (?!'?\$\{)\S+/g)).toBeNull();
  });
});
