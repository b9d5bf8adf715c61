import { readFileSync } from 'node:fs';
import { isObject, objects, text, type Json, type JsonObject } from '../json.ts';
import { resolvePlaceholders, type Environment } from '../placeholders.ts';
import { certificateProblems } from './signing-certificate.ts';
import { FederationError } from './federation-error.ts';

export interface EnterpriseFile {
  readonly oidc: readonly JsonObject[];
  readonly saml: readonly JsonObject[];
  readonly applications: readonly JsonObject[];
}

const OF_PROVIDERS = ['hidden', 'linkOnly'];
const LISTS: Readonly<Record<string, { required: readonly string[]; optional: readonly string[]; url: RegExp }>> = {
  oidc: {
    required: ['alias', 'displayName', 'issuer', 'authorizationUrl', 'tokenUrl', 'jwksUrl', 'clientId', 'clientSecret'],
    optional: [...OF_PROVIDERS, 'userInfoUrl', 'logoutUrl', 'clientAuthMethod', 'scope'],
    url: /Url$|^issuer$/,
  },
  saml: {
    required: ['alias', 'displayName', 'entityId', 'singleSignOnServiceUrl', 'signingCertificate'],
    optional: [...OF_PROVIDERS, 'singleLogoutServiceUrl', 'attributes'],
    url: /Url$/,
  },
  applications: {
    required: ['entityId', 'name', 'assertionConsumerUrl', 'signingCertificate'],
    optional: ['singleLogoutUrl', 'attributes'],
    url: /Url$/,
  },
};
const RESERVED = new Set(['google', 'facebook', 'x']);

/** The providers of organisations and the applications of partners; none without FEDERATION_FILE. */
export function enterpriseFile(environment: Environment): EnterpriseFile {
  const path = environment['FEDERATION_FILE'];
  if (!path) return { oidc: [], saml: [], applications: [] };
  const file = resolvePlaceholders(parse(path), environment);
  const problems = check(file, environment['GPS_PROFILE'] === 'local');
  if (problems.length > 0) throw new FederationError(`${path}: ${problems.join('; ')}`);
  return { oidc: objects(file, 'oidc'), saml: objects(file, 'saml'), applications: objects(file, 'applications') };
}

function parse(path: string): JsonObject {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new FederationError(`FEDERATION_FILE cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isObject(parsed)) throw new FederationError(`${path}: a JSON object is expected`);
  return parsed;
}

/** All that is wrong, at once. */
function check(file: JsonObject, local: boolean): string[] {
  const unknown = Object.keys(file).filter((key) => !(key in LISTS));
  const seen = new Set<string>();
  const problems = unknown.map((key) => `${key} is not known`);
  for (const [list, { required, optional, url }] of Object.entries(LISTS)) {
    const entries: Json = file[list] ?? [];
    if (!Array.isArray(entries) || !entries.every(isObject)) {
      problems.push(`${list} must be a list of objects`);
      continue;
    }
    for (const entry of entries) {
      const name = text(entry, 'alias') || text(entry, 'entityId') || '?';
      const at = `${list} ${name}`;
      problems.push(...required.filter((key) => !text(entry, key)).map((key) => `${at}: ${key} is missing`));
      problems.push(...unknownIn(entry, [...required, ...optional]).map((problem) => `${at}: ${problem}`));
      problems.push(...insecure(entry, url, local).map((key) => `${at}: ${key} must be an https address`));
      if (seen.has(name)) problems.push(`${at}: named twice`);
      if (list !== 'applications' && (RESERVED.has(name) || !/^[a-z0-9-]{2,40}$/.test(name)))
        problems.push(`${at}: the alias must be 2 to 40 small letters, digits or hyphens, and none of ours`);
      if (text(entry, 'signingCertificate'))
        problems.push(...certificateProblems(text(entry, 'signingCertificate')).map((problem) => `${at}: signingCertificate ${problem}`));
      seen.add(name);
    }
  }
  return problems;
}

function insecure(entry: JsonObject, url: RegExp, local: boolean): string[] {
  return Object.keys(entry).filter((key) => {
    if (!url.test(key) || !text(entry, key)) return false;
    if (!URL.canParse(text(entry, key))) return true;
    const { protocol } = new URL(text(entry, key));
    return protocol !== 'https:' && !(local && protocol === 'http:');
  });
}

/** A setting that is not understood is said, and not ignored: whoever wrote it believes that it holds. */
function unknownIn(entry: JsonObject, known: readonly string[]): string[] {
  return Object.keys(entry)
    .filter((key) => !known.includes(key))
    .map((key) =>
      /metadata/i.test(key)
        ? `${key}: metadata is not read from anywhere; write its addresses and certificate here`
        : `${key} is not known`,
    );
}
