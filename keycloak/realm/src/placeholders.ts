import { isObject, type Json, type JsonObject } from './json.ts';

/** Upper case only: `${client_account}` and the like are message keys of Keycloak and stay as they are. */
const PLACEHOLDER = /\$\{([A-Z][A-Z0-9_]*)(?::([^}]*))?\}/g;

export type Environment = Readonly<Record<string, string | undefined>>;

export class MissingSettingsError extends Error {
  readonly names: readonly string[];
  constructor(names: readonly string[]) {
    super(`missing environment variables for the realm: ${names.join(', ')}`);
    this.names = names;
  }
}

/** Settings that can be told from others, so that nobody has to say the same thing twice. */
export function withDerivedSettings(environment: Environment): Environment {
  const derived: Record<string, string | undefined> = { ...environment };
  derived['API_INTERNAL_URL'] ||= environment['API_URL'];
  // Tokens go to plain http only where the applications themselves are served so: on a developer's machine.
  derived['REDIRECTS_OVER_HTTP'] = String(['WEB_URL', 'ADMIN_URL'].some((name) => environment[name]?.startsWith('http:')));
  if (environment['SMTP_URL']) Object.assign(derived, { ...smtpSettings(environment['SMTP_URL']), ...present(environment, 'SMTP_') });
  return derived;
}

/** The value with every placeholder replaced; all names without a value are reported at once. */
export function resolvePlaceholders<T extends Json>(value: T, environment: Environment): T {
  const missing = new Set<string>();
  const resolved = mapStrings(value, (text) => resolveText(text, environment, missing));
  if (missing.size > 0) throw new MissingSettingsError([...missing].sort());
  return resolved as T;
}

export function hasPlaceholder(text: string): boolean {
  return text.search(PLACEHOLDER) >= 0;
}

/** The text with its placeholders replaced, or null when a value is missing. */
export function resolveOrNull(text: string, environment: Environment): string | null {
  const missing = new Set<string>();
  const resolved = resolveText(text, environment, missing);
  return missing.size > 0 ? null : resolved;
}

function resolveText(text: string, environment: Environment, missing: Set<string>): string {
  return text.replace(PLACEHOLDER, (whole, name: string, fallback: string | undefined) => {
    const value = environment[name];
    if (value !== undefined && value !== '') return value;
    if (fallback !== undefined) return fallback;
    missing.add(name);
    return whole;
  });
}

function mapStrings(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (!isObject(value)) return value;
  const mapped: JsonObject = {};
  for (const [key, item] of Object.entries(value)) if (item !== undefined) mapped[key] = mapStrings(item, change);
  return mapped;
}

function smtpSettings(smtpUrl: string): Record<string, string> {
  if (!URL.canParse(smtpUrl)) throw new Error('SMTP_URL is not a URL; expected smtp://user:password@host:port');
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  return {
    SMTP_HOST: url.hostname,
    SMTP_PORT: url.port || (secure ? '465' : '25'),
    SMTP_SSL: String(secure),
    ...(user ? { SMTP_AUTH: 'true', SMTP_USER: user, SMTP_PASSWORD: decodeURIComponent(url.password) } : {}),
  };
}

function present(environment: Environment, prefix: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) if (name.startsWith(prefix) && value) found[name] = value;
  return found;
}
