import { isDeepStrictEqual } from 'node:util';
import type { Settings } from './settings.js';
import { SETTINGS } from './settings.schema.js';

export const SETTING_GROUPS = [
  'PROCESS',
  'DATABASE',
  'SIGN_IN',
  'STAFF',
  'AUDIT',
  'ADDRESSES',
  'CONTENT',
  'MAIL',
  'ANALYTICS',
  'LIMITS',
] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];
export type SettingState = 'DEFAULT' | 'CHANGED' | 'SET' | 'NOT_SET';

type Shown = 'number' | 'word' | 'address' | 'names' | 'secret';
type Process = Settings['process'];

interface Place {
  readonly group: SettingGroup;
  /** How its value may leave the process. What has no line here is a secret. */
  readonly as: Shown;
  /** Those that go by it; without it all. */
  readonly processes?: readonly Process[];
}

const place = (group: SettingGroup, as: Shown, ...processes: Process[]): Place => ({
  group,
  as,
  ...(processes.length > 0 && { processes }),
});

/** All settings there are, with their defaults as they are written. */
export const DESCRIBED_SETTINGS = Object.entries(SETTINGS).map(([name, { default: standard, description }]) => ({
  name,
  standard,
  description,
}));

/** Which values may be shown, and where. An allow-list: a setting that is new is not shown until it stands here. */
export const PLACES: Readonly<Record<string, Place>> = {
  GPS_PROFILE: place('PROCESS', 'word'),
  HOST: place('PROCESS', 'word'),
  PORT: place('PROCESS', 'number'),
  LOG_LEVEL: place('PROCESS', 'word'),
  OTEL_EXPORTER_OTLP_ENDPOINT: place('PROCESS', 'address'),
  DRAIN_DELAY_SECONDS: place('PROCESS', 'number'),
  TRUSTED_DOCUMENTS: place('PROCESS', 'word', 'user', 'admin'),
  NAME_SERVERS: place('PROCESS', 'names'),
  DATABASE_URL: place('DATABASE', 'secret'),
  DATABASE_OWNER_URL: place('DATABASE', 'secret', 'migrate'),
  DATABASE_POOL: place('DATABASE', 'number'),
  REDIS_URL: place('DATABASE', 'secret'),
  REDIS_PREFIX: place('DATABASE', 'word'),
  KEYCLOAK_URL: place('SIGN_IN', 'address'),
  KEYCLOAK_REALM: place('SIGN_IN', 'word'),
  OIDC_ISSUER: place('SIGN_IN', 'address'),
  OIDC_JWKS_URL: place('SIGN_IN', 'address'),
  KEYCLOAK_API_CLIENT_ID: place('SIGN_IN', 'word'),
  KEYCLOAK_API_CLIENT_SECRET: place('SIGN_IN', 'secret'),
  KEYCLOAK_EVENTS_SECRET: place('SIGN_IN', 'secret', 'user'),
  SESSION_CAPS: place('SIGN_IN', 'names'),
  EXTRA_CLIENTS: place('SIGN_IN', 'names', 'user'),
  STAFF_ADDRESSES: place('STAFF', 'names', 'admin'),
  ORGANIZATION_ADDRESSES: place('STAFF', 'word', 'admin'),
  PLACE_DATABASE: place('STAFF', 'word'),
  AUDIT_ANCHOR_DIR: place('AUDIT', 'word', 'admin', 'worker'),
  AUDIT_ANCHOR_KEY: place('AUDIT', 'secret', 'admin', 'worker'),
  AUDIT_ANCHOR_SECONDS: place('AUDIT', 'number', 'worker'),
  AUDIT_EXPORT_ROWS: place('AUDIT', 'number', 'admin'),
  IDENTITY_EVENT_DAYS: place('AUDIT', 'number', 'worker'),
  WEB_URL: place('ADDRESSES', 'address'),
  ADMIN_URL: place('ADDRESSES', 'address'),
  API_URL: place('ADDRESSES', 'address'),
  TRUSTED_PROXY_HOPS: place('ADDRESSES', 'number', 'user', 'admin'),
  MEDIA_DIR: place('CONTENT', 'word'),
  DELETED_CONTENT_DAYS: place('CONTENT', 'number', 'worker'),
  CLASSIFIERS: place('CONTENT', 'names', 'user', 'worker'),
  SMTP_URL: place('MAIL', 'secret', 'worker'),
  SMTP_FROM: place('MAIL', 'word', 'worker'),
  ANALYTICS_DAYS: place('ANALYTICS', 'number', 'worker'),
  ANALYTICS_PATIENCE_SECONDS: place('ANALYTICS', 'number', 'worker'),
  ANALYTICS_SMALLEST_CELL: place('ANALYTICS', 'number', 'admin'),
  RATE_LIMIT_FACTOR: place('LIMITS', 'number'),
};

export interface EffectiveSetting {
  readonly name: string;
  readonly state: SettingState;
  /** null: a secret, or nothing. */
  readonly value: string | null;
}

export const placeOf = (name: string): Place => {
  const known = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  const secret = SETTINGS[name]?.sensitive === true;
  return { group: 'PROCESS', ...known, as: known && !secret ? known.as : 'secret' };
};

/** What a process goes by. Of a secret only whether there is one: neither its value nor its length leaves the process. */
export function effectiveSettings(settings: Settings): EffectiveSetting[] {
  return Object.entries(SETTINGS).map(([name, definition]) => {
    const value: unknown = settings[definition.as];
    const standard = typeof definition.default === 'function' ? definition.default({ ...settings }, settings.process) : definition.default;
    const parsed = definition.type.safeParse(standard);
    const isStandard = parsed.success && isDeepStrictEqual(parsed.data, value);
    const { as } = placeOf(name);
    if (as === 'secret') return { name, state: value === undefined || value === 'unset' ? 'NOT_SET' : 'SET', value: null };
    return { name, state: value === undefined ? 'NOT_SET' : isStandard ? 'DEFAULT' : 'CHANGED', value: shownAs(as, value) };
  });
}

function shownAs(as: Exclude<Shown, 'secret'>, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (as === 'number') return typeof value === 'number' ? String(value) : null;
  if (as === 'word') return ['string', 'boolean'].includes(typeof value) ? String(value) : null;
  if (as === 'address') return typeof value === 'string' ? withoutSecrets(value) : null;
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (!(value instanceof Map)) return null;
  return [...value].map(([name, one]) => (typeof one === 'number' ? `${String(name)}=${one}` : String(name))).join(', ');
}

function withoutSecrets(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname === '/' ? '' : pathname}`;
}
