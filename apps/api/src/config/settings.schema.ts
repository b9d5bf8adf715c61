import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parseNameServers, SYSTEM } from './name-servers.js';
import type { Settings } from './settings.js';
import { ANYWHERE, parseStaffAddresses } from './staff-addresses.js';

type Earlier = Record<string, unknown>;

export interface SettingDefinition {
  readonly as: keyof Settings;
  readonly type: z.ZodType;
  /** A value, or a function of the settings above it. Without one the setting is required. */
  readonly default?: string | ((earlier: Earlier, process: string) => string);
  readonly description: string;
  /** Never logged, never shown. */
  readonly sensitive?: true;
  /** The default is for a developer's machine only. */
  readonly requiredInProduction?: true;
}

const text = z.string('must be text').min(1, 'must not be empty');
const url = (...protocols: string[]) =>
  z
    .string('must be an address')
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    );
const http = url('http:', 'https:').transform((value) => value.replace(/\/+$/, ''));
const whole = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((n) => n >= minimum && n <= maximum, `must be from ${minimum} to ${maximum}`);
const manifestOf = (process: string): string =>
  fileURLToPath(new URL(`../../../${process === 'admin' ? 'admin' : 'web'}/src/gql/persisted-documents.json`, import.meta.url));
const PORTS: Record<string, string> = { user: '4010', admin: '4011', worker: '4012' };

/** Every setting: name in the environment, type, default, description. docs/settings.md is made from this. */
export const SETTINGS: Readonly<Record<string, SettingDefinition>> = {
  GPS_PROFILE: {
    as: 'profile',
    type: z.enum(['local', 'production'], 'must be local or production'),
    default: 'local',
    description: 'production closes what helps developers: introspection, free documents of our own clients, development defaults',
  },
  HOST: { as: 'host', type: text, default: '127.0.0.1', description: 'Address the process listens on' },
  PORT: {
    as: 'port',
    type: whole(0, 65535),
    default: (_, process) => PORTS[process] ?? '0',
    description: 'Port of the process: 4010 user API, 4011 admin API, 4012 worker',
  },
  DATABASE_URL: {
    as: 'databaseUrl',
    type: url('postgres:', 'postgresql:'),
    sensitive: true,
    description: 'PostgreSQL, with the role of the API (least rights)',
  },
  DATABASE_OWNER_URL: {
    as: 'databaseOwnerUrl',
    type: url('postgres:', 'postgresql:'),
    default: (s) => String(s.databaseUrl ?? ''),
    sensitive: true,
    description: 'PostgreSQL, with the role that owns the tables; used by migrations only. Default: DATABASE_URL',
  },
  DATABASE_POOL: { as: 'databasePool', type: whole(2, 200), default: '10', description: 'Connections to PostgreSQL per process' },
  REDIS_URL: {
    as: 'redisUrl',
    type: url('redis:', 'rediss:'),
    default: 'redis://127.0.0.1:6380',
    sensitive: true,
    requiredInProduction: true,
    description: 'Redis',
  },
  REDIS_PREFIX: { as: 'redisPrefix', type: text, default: 'gps:', description: 'In front of every key and channel in Redis' },
  KEYCLOAK_URL: {
    as: 'keycloakUrl',
    type: http,
    default: 'http://localhost:8080',
    requiredInProduction: true,
    description: 'Public address of Keycloak',
  },
  KEYCLOAK_REALM: { as: 'keycloakRealm', type: text, default: 'grand-prix', description: 'Realm' },
  OIDC_ISSUER: {
    as: 'oidcIssuer',
    type: text,
    default: (s) => `${s.keycloakUrl}/realms/${s.keycloakRealm}`,
    description: 'Issuer that tokens must name, exactly. Default: KEYCLOAK_URL/realms/KEYCLOAK_REALM',
  },
  OIDC_JWKS_URL: {
    as: 'oidcJwksUrl',
    type: http,
    default: (s) => `${s.keycloakUrl}/realms/${s.keycloakRealm}/protocol/openid-connect/certs`,
    description: 'Where the signing keys are. Default: below the realm',
  },
  KEYCLOAK_API_CLIENT_ID: {
    as: 'keycloakApiClientId',
    type: text,
    default: 'gps-api-service',
    description: 'Service account with which the API looks after users in Keycloak',
  },
  KEYCLOAK_API_CLIENT_SECRET: {
    as: 'keycloakApiClientSecret',
    type: text,
    default: 'unset',
    sensitive: true,
    requiredInProduction: true,
    description: 'Secret of the service account',
  },
  KEYCLOAK_EVENTS_SECRET: {
    as: 'keycloakEventsSecret',
    type: text.min(32, 'must have at least 32 characters').optional(),
    sensitive: true,
    description:
      'Secret that Keycloak’s provider event-log signs its events with; without it they are refused (503) and only caught up with, once a minute',
  },
  AUDIT_ANCHOR_DIR: {
    as: 'auditAnchorDir',
    type: text,
    default: '.local/audit-anchors',
    description: 'Folder for the signed heads of the audit trail; put it where neither the database nor its owner can write',
  },
  AUDIT_ANCHOR_KEY: {
    as: 'auditAnchorKey',
    type: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'must be 32 bytes in hex')
      .optional(),
    sensitive: true,
    description: 'Ed25519 key (32 bytes in hex) that signs those heads; `gps audit key` makes one. Without it nothing is anchored',
  },
  AUDIT_ANCHOR_SECONDS: {
    as: 'auditAnchorSeconds',
    type: whole(10, 86_400),
    default: '300',
    description: 'How often the head of the audit trail is anchored, if it moved',
  },
  AUDIT_EXPORT_ROWS: {
    as: 'auditExportRows',
    type: whole(1, 100_000_000),
    default: '2000000',
    description:
      'Rows that one file of the audit trail holds at most; its last line says when there are more, and the next file goes on there',
  },
  WEB_URL: {
    as: 'webUrl',
    type: http,
    default: 'http://localhost:3000',
    requiredInProduction: true,
    description: 'Public address of the members’ web application',
  },
  ADMIN_URL: {
    as: 'adminUrl',
    type: http,
    default: 'http://localhost:3001',
    requiredInProduction: true,
    description: 'Public address of the staff’s web application',
  },
  API_URL: {
    as: 'apiUrl',
    type: http,
    default: 'http://localhost:4000',
    requiredInProduction: true,
    description: 'Public address of the API',
  },
  MEDIA_DIR: {
    as: 'mediaDir',
    type: text,
    default: '.local/media',
    requiredInProduction: true,
    description: 'Folder of uploaded pictures',
  },
  DELETED_CONTENT_DAYS: {
    as: 'deletedContentDays',
    type: whole(0, 3650),
    default: '30',
    description:
      'How many days after the last case about it was closed a post or comment that its author deleted keeps its content; while a case is open it is kept, and without any case it goes at once',
  },
  IDENTITY_EVENT_DAYS: {
    as: 'identityEventDays',
    type: whole(91, 3650),
    default: '400',
    description:
      'How many days sign-ins, failures and other events of Keycloak are kept for the security history; the audit trail keeps what staff did for good',
  },
  TRUSTED_PROXY_HOPS: {
    as: 'trustedProxyHops',
    type: whole(0, 10),
    default: '0',
    description:
      'How many proxies of ours stand in front: the caller’s address is the entry of X-Forwarded-For that many from the right; 0 ignores the header',
  },
  STAFF_ADDRESSES: {
    as: 'staffAddresses',
    type: z.string().transform((value, context) => {
      const lists = parseStaffAddresses(value);
      if (typeof lists !== 'string') return lists;
      context.addIssue({ code: 'custom', message: lists });
      return z.NEVER;
    }),
    default: ANYWHERE,
    description:
      'From where the holders of which role may use the admin API: administrator=192.0.2.0/24 2001:db8::/32; moderator=198.51.100.7. Give `gps realm apply` the same value',
  },
  ORGANIZATION_ADDRESSES: {
    as: 'organizationAddresses',
    type: z.enum(['on', 'off'], 'must be on or off').transform((value) => value === 'on'),
    default: 'off',
    description:
      'on: the admin API also asks Keycloak for the attribute gps.address.allow of the organisations of whoever calls, every 30 seconds',
  },
  RATE_LIMIT_FACTOR: {
    as: 'rateLimitFactor',
    type: whole(1, 1_000_000),
    default: '1',
    description: 'Multiplies every rate limit; for load tests',
  },
  TRUSTED_DOCUMENTS: {
    as: 'trustedDocuments',
    type: text,
    default: (_, process) => manifestOf(process),
    description:
      'Manifest of the documents that our own application was built with (hash to text). Default: that of apps/web for the user API and of apps/admin for the admin API',
  },
  DRAIN_DELAY_SECONDS: {
    as: 'drainDelaySeconds',
    type: whole(0, 20),
    default: '0',
    description:
      'How long a process that was told to stop says so on /readyz before it stops taking requests; longer than the load balancer’s interval',
  },
  EXTRA_CLIENTS: {
    as: 'allowedClients',
    type: z.string().transform((value) =>
      value
        .split(',')
        .map((client) => client.trim())
        .filter(Boolean),
    ),
    default: '',
    description: 'Client ids of integrators whose tokens are accepted besides our own, with commas between',
  },
  CLASSIFIERS: {
    as: 'classifiers',
    type: z
      .string()
      .regex(/^([a-z][a-z0-9-]{0,39}=https?:\/\/[^\s;]+(;|$))*$/, 'must be name=address, with semicolons between')
      .transform(
        (value) =>
          new Map(
            value
              .split(';')
              .filter(Boolean)
              .map((part) => [part.split('=', 1)[0], part.slice(part.indexOf('=') + 1)]),
          ),
      ),
    default: '',
    description:
      'Classifiers that automatic rules may ask: toxicity=http://127.0.0.1:9000/score;spam=https://… Each takes POST {"text"} and answers {"scores": {label: 0..1}} within 300 ms, or the text waits for a person',
  },
  SMTP_URL: { as: 'smtpUrl', type: url('smtp:', 'smtps:'), default: 'smtp://127.0.0.1:1025', sensitive: true, description: 'Mail server' },
  SMTP_FROM: {
    as: 'mailFrom',
    type: z.email('must be an e-mail address'),
    default: 'no-reply@grandprix.example',
    description: 'Sender of mails',
  },
  SESSION_CAPS: {
    as: 'sessionCaps',
    type: z
      .string()
      .regex(/^[a-z-]+=\d{1,3}(,[a-z-]+=\d{1,3})*$/, 'must be role=number, with commas between')
      .transform((value) => new Map(value.split(',').map((part) => [part.split('=')[0], Number(part.split('=')[1])]))),
    default: 'member=20,analyst=5,auditor=5,ai-manager=5,moderator=5,support=5,operator=5,administrator=5',
    description:
      'How many sessions a person may have at once by role; the smallest number of their roles holds, a new one beyond it ends the oldest',
  },
  PLACE_DATABASE: {
    as: 'placeDatabase',
    type: text.optional(),
    description: 'Path of a database in MaxMind’s format (mmdb) that tells the place of an address; without it no places are shown',
  },
  ANALYTICS_DAYS: {
    as: 'analyticsDays',
    type: whole(7, 400),
    default: '30',
    description: 'How many days single events of analytics are kept; what they add up to stays',
  },
  ANALYTICS_PATIENCE_SECONDS: {
    as: 'analyticsPatienceSeconds',
    type: whole(0, 3600),
    default: '30',
    description:
      'How long a transaction that stays open holds back the counting of what was written after it began; what it writes itself later than that is not counted',
  },
  ANALYTICS_SMALLEST_CELL: {
    as: 'analyticsSmallestCell',
    type: whole(2, 1000),
    default: '5',
    description: 'Figures about fewer people or acts than this are not shown to anybody',
  },
  NAME_SERVERS: {
    as: 'nameServers',
    type: z.string().transform((value, context) => {
      const servers = parseNameServers(value);
      if (typeof servers !== 'string') return servers;
      context.addIssue({ code: 'custom', message: servers });
      return z.NEVER;
    }),
    default: SYSTEM,
    description: `Who is asked for the records that prove domains of organizations: addresses with or without a port, separated by commas, in this order; ${SYSTEM} stands for those of the machine`,
  },
  LOG_LEVEL: {
    as: 'logLevel',
    type: z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be fatal, error, warn, info, debug, trace or silent',
    ),
    default: 'info',
    description: 'Least important log lines that are written',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    as: 'otlpEndpoint',
    type: http.optional(),
    description: 'Collector of OpenTelemetry traces; none are made without it',
  },
};
