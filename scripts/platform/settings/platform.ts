import fs from 'node:fs';
import path from 'node:path';
import { API_ROLE, DATABASE, KEYCLOAK_ROLE, OWNER } from '../provide/postgres-roles.ts';
import { SUPERUSER } from '../provide/postgres-cluster.ts';
import { StepFailure } from '../steps/step-failure.ts';
import { type Addresses, chooseAddresses } from './addresses.ts';
import { choosePorts, type Ports } from './ports.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import { inLocal, inWorkspace } from './workspace.ts';

const CACHES = ['local', 'ispn'] as const;
/** One node needs no cluster: with `local` its caches stay in the process and nothing listens for other nodes. Sessions are in the database. */
export type KeycloakCache = (typeof CACHES)[number];

/** Everything the parts are started with, decided once. */
export interface Platform {
  profile: 'local' | 'production';
  realm: string;
  ports: Ports;
  urls: Addresses;
  secrets: Secrets;
  database: { provided: boolean; ownerUrl: string; apiUrl: string; superuserUrl: (database: string) => string };
  redis: { provided: boolean; url: string };
  keycloakDatabase: { jdbcUrl: string; username: string; password: string };
  keycloakAdmin: { username: string; password: string };
  keycloakCache: KeycloakCache;
  smtpUrl: string;
  mediaDir: string;
  f1DataDir: string | null;
  logLevel: string;
}

const chooseDatabase = (env: NodeJS.ProcessEnv, ports: Ports, secrets: Secrets): Platform['database'] => {
  const own = (role: string, password: string, database: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${ports.postgres}/${database}`;
  const given = env['DATABASE_URL'];
  const superuserUrl = (database: string): string => own(SUPERUSER, secrets.POSTGRES_SUPERUSER_PASSWORD, database);
  if (given) return { provided: true, apiUrl: given, ownerUrl: env['DATABASE_OWNER_URL'] || given, superuserUrl };
  return {
    provided: false,
    apiUrl: own(API_ROLE, secrets.DATABASE_API_PASSWORD, DATABASE),
    ownerUrl: own(OWNER, secrets.DATABASE_OWNER_PASSWORD, DATABASE),
    superuserUrl,
  };
};

const chooseKeycloakDatabase = (
  env: NodeJS.ProcessEnv,
  ports: Ports,
  secrets: Secrets,
  ownerUrl: string,
  provided: boolean,
): Platform['keycloakDatabase'] => {
  if (!provided) {
    return {
      jdbcUrl: `jdbc:postgresql://127.0.0.1:${ports.postgres}/${KEYCLOAK_ROLE}`,
      username: KEYCLOAK_ROLE,
      password: secrets.DATABASE_KEYCLOAK_PASSWORD,
    };
  }
  const url = new URL(env['KEYCLOAK_DATABASE_URL'] || ownerUrl);
  const database = env['KEYCLOAK_DATABASE_URL'] ? url.pathname : `/${KEYCLOAK_ROLE}`;
  return {
    jdbcUrl: `jdbc:postgresql://${url.host}${database}`,
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
};

const chooseF1Data = (env: NodeJS.ProcessEnv): string | null => {
  const given = env['F1_DATA_DIR'];
  if (given && !fs.existsSync(given)) throw new StepFailure(`F1_DATA_DIR=${given} does not exist`, 'Correct or unset F1_DATA_DIR.');
  const usual = inWorkspace('..', 'shared', 'data', 'f1', 'f1db');
  return given ? path.resolve(given) : fs.existsSync(usual) ? path.resolve(usual) : null;
};

const chooseKeycloakCache = (env: NodeJS.ProcessEnv): KeycloakCache => {
  const given = env['KC_CACHE'] || 'local';
  const known = CACHES.find((cache) => cache === given);
  if (!known) throw new StepFailure(`KC_CACHE=${given} is unknown`, `Use ${CACHES.join(' or ')}.`);
  return known;
};

export const choosePlatform = (env: NodeJS.ProcessEnv): Platform => {
  const profile = env['GPS_PROFILE'] || 'local';
  if (profile !== 'local' && profile !== 'production')
    throw new StepFailure(`GPS_PROFILE=${profile} is unknown`, 'Use local or production.');
  const { addresses: urls, ports } = chooseAddresses(env, choosePorts(env));
  const secrets = loadSecrets(inLocal('secrets'), env);
  const database = chooseDatabase(env, ports, secrets);
  return {
    profile,
    realm: env['KEYCLOAK_REALM'] || 'grand-prix',
    ports,
    urls,
    secrets,
    database,
    redis: { provided: Boolean(env['REDIS_URL']), url: env['REDIS_URL'] || `redis://127.0.0.1:${ports.redis}` },
    keycloakDatabase: chooseKeycloakDatabase(env, ports, secrets, database.ownerUrl, database.provided),
    keycloakAdmin: { username: env['KEYCLOAK_ADMIN_USERNAME'] || 'identity-admin', password: secrets.KEYCLOAK_ADMIN_PASSWORD },
    keycloakCache: chooseKeycloakCache(env),
    smtpUrl: env['SMTP_URL'] || `smtp://127.0.0.1:${ports.smtp}`,
    mediaDir: path.resolve(env['MEDIA_DIR'] || inLocal('media')),
    f1DataDir: chooseF1Data(env),
    logLevel: env['LOG_LEVEL'] || 'info',
  };
};
