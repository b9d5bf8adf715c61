import { isObject, type Json, type JsonObject } from './json.ts';

export interface Difference {
  readonly field: string;
  readonly wanted: Json;
  readonly found: Json;
}

/** Where these keys hold a map, git names all of its entries: an entry more is a difference too. */
const COMPLETE_MAPS = new Set(['protocolMappers', 'client', 'clientRoles', 'identityProviderMappers', 'federationMappers']);
const SECRETS = new Set(['secret', 'password', 'clientSecret', 'bindCredential']);

/** What of `wanted` is not so in `found`. Fields that `wanted` does not name are the administrator's and are not looked at. */
export function differences(wanted: JsonObject, found: JsonObject, path: string[] = []): Difference[] {
  const complete = COMPLETE_MAPS.has(path.at(-1) ?? '');
  const keys = complete ? new Set([...Object.keys(wanted), ...Object.keys(found)]) : Object.keys(wanted);
  return [...keys].flatMap((key) => {
    const want = wanted[key];
    const have = found[key];
    const field = [...path, key];
    if (isObject(want) && isObject(have)) return differences(want, have, field);
    if (sameValue(want, have)) return [];
    return [{ field: field.join('.'), wanted: shown(key, want), found: shown(key, have) }];
  });
}

/** Keycloak leaves out what is empty, so absent and empty are the same. */
function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (isObject(a) && isObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => sameValue(a[key], b[key]));
  }
  return a === b;
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every(isEmpty);
}

function shown(key: string, value: Json | undefined): Json {
  if (value === undefined) return null;
  return SECRETS.has(key) ? '(secret)' : value;
}
