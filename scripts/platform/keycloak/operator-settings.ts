import fs from 'node:fs';
import path from 'node:path';
import { resolvePlaceholders } from '../../../keycloak/realm/src/placeholders.ts';
import { writeFileWhole } from '../process/whole-file.ts';
import { inLocal } from '../settings/workspace.ts';
import { StepFailure } from '../steps/step-failure.ts';

/** What an operator may say about the realm; docs/identity.md explains each. */
export const OPERATOR_SETTINGS = [
  ...['GOOGLE', 'FACEBOOK', 'X'].flatMap((name) => [`${name}_CLIENT_ID`, `${name}_CLIENT_SECRET`]),
  'SOCIAL_SANDBOX_URL',
  'FEDERATION_FILE',
  ...['URL', 'STARTTLS', 'VENDOR', 'BIND_DN', 'BIND_PASSWORD', 'USERS_DN', 'USERS_FILTER', 'GROUPS_DN', 'GROUP_ROLES'].map(
    (name) => `LDAP_${name}`,
  ),
  'APPEAL_URL',
  'PASSWORD_LIST',
  'PROXY_HOPS',
  'SMTP_FROM',
];

/** Google, partners, a directory, where to appeal: said by the environment, and by nothing else. A partner's secrets are called FEDERATION_... . */
export const operatorSettings = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value && (OPERATOR_SETTINGS.includes(name) || name.startsWith('FEDERATION_')) ? [[name, value]] : [],
    ),
  );

/** Certificates of others that Keycloak believes besides those of the system: files or folders, with commas between them. */
export const truststore = (env: NodeJS.ProcessEnv): Record<string, string> => {
  const paths = (env['KC_TRUSTSTORE_PATHS'] ?? '').split(',').flatMap((one) => (one.trim() ? [path.resolve(one.trim())] : []));
  return paths.length > 0 ? { KC_TRUSTSTORE_PATHS: paths.join(',') } : {};
};

const federationForContainers = (): string => inLocal('secrets', 'federation.json');

/** The same for containers, which read files under names of their own; empty is unset. */
export const operatorSettingsForContainers = (env: NodeJS.ProcessEnv): Record<string, string> => ({
  ...Object.fromEntries(OPERATOR_SETTINGS.map((name) => [name, env[name] ?? ''])),
  FEDERATION_FILE: env['FEDERATION_FILE'] ? '/federation.json' : '',
  FEDERATION_ON_HOST: env['FEDERATION_FILE'] ? federationForContainers() : '/dev/null',
  ...truststoreForContainers(truststore(env)['KC_TRUSTSTORE_PATHS']),
});

/** Without one, Keycloak is told of the folder that it looks into anyway. */
const truststoreForContainers = (paths: string | undefined): Record<string, string> => {
  if (paths === undefined) return { TRUSTSTORE: '/opt/keycloak/conf/truststores', TRUSTSTORE_ON_HOST: '/dev/null' };
  if (paths.includes(','))
    throw new StepFailure('KC_TRUSTSTORE_PATHS names several places', 'For containers, put the certificates into one folder.');
  return { TRUSTSTORE: '/truststore', TRUSTSTORE_ON_HOST: paths };
};

/** No container is given secrets by names that only one file knows: they are put into a copy of it, which nobody else may read. */
export const writeFederationForContainers = (env: NodeJS.ProcessEnv): void => {
  const file = env['FEDERATION_FILE'];
  if (!file) return;
  const written = resolvePlaceholders(JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, never>, env);
  writeFileWhole(federationForContainers(), JSON.stringify(written), 0o600);
};
