import type { AdminApi } from './admin-api.ts';
import { isObject, object, objects, text, type JsonObject } from './json.ts';
import { normaliseRealm, sortKeys } from './normalise.ts';

const USER_PROFILE = 'org.keycloak.userprofile.UserProfileProvider';

/** The realm as it stands, normalised; null if there is none of that name. */
export async function readLiveRealm(api: AdminApi): Promise<JsonObject | null> {
  if ((await api.find('')) === null) return null;
  const exported = await api.post('/partial-export?exportClients=true&exportGroupsAndRoles=true');
  const profile = await api.get('/users/profile');
  object(exported, 'components')[USER_PROFILE] = [
    { providerId: 'declarative-user-profile', config: { 'kc.user.profile.config': [JSON.stringify(sortKeys(profile))] } },
  ];
  return normaliseRealm(exported);
}

/** An export masks secrets. Those that `wanted` names are read one by one, so that a changed secret is seen as drift. */
export async function withSecrets(api: AdminApi, live: JsonObject, wanted: JsonObject): Promise<JsonObject> {
  const named = new Set(
    objects(wanted, 'clients')
      .filter((client) => text(client, 'secret'))
      .map((client) => text(client, 'clientId')),
  );
  const clients = [];
  for (const client of objects(live, 'clients')) {
    const clientId = text(client, 'clientId');
    clients.push(named.has(clientId) ? { ...client, secret: await secretOf(api, clientId) } : client);
  }
  return { ...live, clients, smtpServer: assumePassword(object(live, 'smtpServer'), object(wanted, 'smtpServer')) };
}

async function secretOf(api: AdminApi, clientId: string): Promise<string> {
  const [found] = await api.get<JsonObject[]>(`/clients?clientId=${encodeURIComponent(clientId)}`);
  const answer = found ? await api.find(`/clients/${text(found, 'id')}/client-secret`) : null;
  return isObject(answer) ? text(answer, 'value') : '';
}

/** The mail password can be written but never read: a changed host or user is noticed, a changed password alone is not. */
function assumePassword(live: JsonObject, wanted: JsonObject): JsonObject {
  return text(live, 'user') && text(wanted, 'password') ? { ...live, password: text(wanted, 'password') } : live;
}
