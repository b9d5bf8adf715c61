import { object, objects, strings, text, type JsonObject } from '../json.ts';
import { fingerprint, matches } from '../secret-fingerprint.ts';

/** Beside a secret that Keycloak never tells again, what was written last. */
const FINGERPRINT = 'gps.secret.fingerprint';
/** Keycloak keeps no setting of a directory that it does not know, but this free field. */
const DIRECTORY_MARK = 'gps:';

export function withProviderFingerprint(config: JsonObject): JsonObject {
  const secret = text(config, 'clientSecret');
  return secret ? { ...config, [FINGERPRINT]: fingerprint(secret) } : config;
}

/** The free field of a directory of ours. */
export function directoryMark(config: JsonObject): string {
  return `${DIRECTORY_MARK}${fingerprint(strings(config, 'bindCredential')[0] ?? '')}`;
}

export function isManagedDirectory(directory: JsonObject): boolean {
  return text(directory, 'subType').startsWith(DIRECTORY_MARK);
}

/** What is live, with the wanted secrets where they are what was written last, so that another one is seen as a change. */
export function withKnownSecrets(live: JsonObject, wanted: JsonObject): JsonObject {
  const wantedOf = (list: string, name: string, item: JsonObject) =>
    object(objects(wanted, list).find((candidate) => text(candidate, name) === text(item, name)) ?? {}, 'config');
  return {
    ...live,
    identityProviders: objects(live, 'identityProviders').map((provider) => {
      const { [FINGERPRINT]: stored, ...config } = object(provider, 'config');
      const secret = text(wantedOf('identityProviders', 'alias', provider), 'clientSecret');
      const same = typeof stored === 'string' && secret !== '' && matches(stored, secret);
      return { ...provider, config: same ? { ...config, clientSecret: secret } : config };
    }),
    userFederation: objects(live, 'userFederation').map((directory) => {
      const secret = strings(wantedOf('userFederation', 'name', directory), 'bindCredential');
      const stored = text(directory, 'subType').slice(DIRECTORY_MARK.length);
      const same = isManagedDirectory(directory) && secret[0] !== undefined && matches(stored, secret[0]);
      return { ...directory, config: { ...object(directory, 'config'), ...(same ? { bindCredential: secret } : {}) } };
    }),
  };
}
