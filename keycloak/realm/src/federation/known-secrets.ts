import { isObject, object, objects, strings, text, type Json, type JsonObject } from '../json.ts';
import { fingerprint, matches } from '../secret-fingerprint.ts';

/** Beside a secret that Keycloak never tells again, what was written last. */
const FINGERPRINT = 'gps.secret.fingerprint';

const KEPT = [
  { list: 'identityProviders', name: 'alias', secret: 'clientSecret' },
  { list: 'userFederation', name: 'name', secret: 'bindCredential' },
] as const;

/** The settings of a provider or directory to write, with the fingerprint of their secret. */
export function withFingerprint(config: JsonObject): JsonObject {
  const secret = KEPT.map((kept) => kept.secret).find((name) => value(config[name]) !== '');
  if (!secret) return config;
  const print = fingerprint(value(config[secret]));
  return { ...config, [FINGERPRINT]: Array.isArray(config[secret]) ? [print] : print };
}

/** What is live, with the wanted secrets where they are what was written last, so that another one is seen as a change. */
export function withKnownSecrets(live: JsonObject, wanted: JsonObject): JsonObject {
  const known: JsonObject = { ...live };
  for (const { list, name, secret } of KEPT) {
    known[list] = objects(live, list).map((item) => {
      const want = objects(wanted, list).find((candidate) => text(candidate, name) === text(item, name));
      const [config, written] = [object(item, 'config'), want && object(want, 'config')[secret]];
      const { [FINGERPRINT]: stored, ...rest } = config;
      const same = written !== undefined && value(stored) !== '' && matches(value(stored), value(written));
      return { ...item, config: { ...rest, ...(same ? { [secret]: written } : {}) } };
    });
  }
  return known;
}

/** Components keep lists where providers keep texts. */
function value(setting: Json | undefined): string {
  if (typeof setting === 'string') return setting;
  return isObject(setting) ? '' : (strings({ setting }, 'setting')[0] ?? '');
}
