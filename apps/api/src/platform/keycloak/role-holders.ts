import type KeycloakAdminClient from '@keycloak/keycloak-admin-client';
import { isRole, isStaff, roleNames } from '@gps/permissions';

const PAGE = 200;
const STAFF_ROLES = roleNames.filter((role) => isStaff([role]));

/**
 * Everybody who holds a role of staff, by id. One question for each role instead of one for each person; null where that would not tell
 * all of it, because roles also come through groups or through roles that are not the product's.
 */
export async function staffHolders(client: KeycloakAdminClient): Promise<ReadonlyMap<string, readonly string[]> | null> {
  const [groups, roles] = await Promise.all([client.groups.count(), client.roles.find({ first: 0, max: 1_000 })]);
  const foreign = roles.some(({ name = '', composite }) => composite && !isRole(name) && !name.startsWith('default-roles-'));
  if (groups.count > 0 || foreign) return null;
  const holders = new Map<string, string[]>();
  await Promise.all(
    STAFF_ROLES.map(async (role) => {
      for await (const id of holdersOf(client, role)) holders.set(id, [...(holders.get(id) ?? []), role]);
    }),
  );
  return holders;
}

async function* holdersOf(client: KeycloakAdminClient, name: string): AsyncGenerator<string> {
  for (let first = 0; ; first += PAGE) {
    const users = await client.roles.findUsersWithRole({ name, first, max: PAGE, briefRepresentation: true });
    for (const { id } of users) if (id) yield id;
    if (users.length < PAGE) return;
  }
}
