import type { AdminApi } from './admin-api.ts';
import { object, objects, text, type JsonObject } from './json.ts';
import { withKnownSecrets } from './federation/known-secrets.ts';
import { federationOf } from './federation/managed-federation.ts';
import { withKnownPassword } from './mail-password.ts';
import { normaliseRealm, sortKeys } from './normalise.ts';

const USER_PROFILE = 'org.keycloak.userprofile.UserProfileProvider';

/** The realm as it stands, normalised; null if there is none of that name. */
export async function readLiveRealm(api: AdminApi): Promise<JsonObject | null> {
  return (await read(api))?.realm ?? null;
}

/**
 * The same with the secrets that `wanted` names, which an export masks, so that a changed one is seen as drift.
 * The mail password is known by its fingerprint only.
 */
export async function readLiveRealmWithSecrets(api: AdminApi, wanted: JsonObject): Promise<JsonObject | null> {
  const live = await read(api);
  if (!live) return null;
  const named = objects(wanted, 'clients').filter((client) => text(client, 'secret'));
  const names = new Set(named.map((client) => text(client, 'clientId')));
  const secrets = new Map(live.clients.map((client) => [text(client, 'clientId'), text(client, 'secret')]));
  const clients = objects(live.realm, 'clients').map((client) => {
    const clientId = text(client, 'clientId');
    return names.has(clientId) ? { ...client, secret: secrets.get(clientId) ?? '' } : client;
  });
  const password = text(object(wanted, 'smtpServer'), 'password');
  const known = { ...live.realm, clients, smtpServer: withKnownPassword(object(live.realm, 'smtpServer'), live.settings, password) };
  return withKnownSecrets(known, wanted);
}

interface Reading {
  readonly realm: JsonObject;
  readonly settings: JsonObject;
  readonly clients: JsonObject[];
}

async function read(api: AdminApi): Promise<Reading | null> {
  const settings = await api.find('');
  if (settings === null) return null;
  const [exported, profile, clients] = await Promise.all([
    api.post('/partial-export?exportClients=true&exportGroupsAndRoles=true'),
    api.get('/users/profile'),
    api.get<JsonObject[]>('/clients'),
  ]);
  object(exported, 'components')[USER_PROFILE] = [
    { providerId: 'declarative-user-profile', config: { 'kc.user.profile.config': [JSON.stringify(sortKeys(profile))] } },
  ];
  return { realm: normaliseRealm({ ...exported, ...federationOf(exported) }), settings, clients };
}
