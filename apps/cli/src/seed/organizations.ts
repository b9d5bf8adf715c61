import type { Client } from 'pg';
import { Random } from '../random.ts';
import type { Person } from './people.ts';
import { namedUuid } from './uuid.ts';

interface Organization {
  readonly alias: string;
  readonly name: string;
  readonly kind: 'FAN_CLUB' | 'MEDIA_PARTNER';
  readonly about: string;
  /** Its proven domain; reserved for examples, so that nobody has addresses there. */
  readonly domain: string;
  /** The team whose fans it draws; null: anybody. */
  readonly team: string | null;
  readonly size: number;
  readonly admin: string;
  readonly member: string;
}

const ORGANIZATIONS: readonly Organization[] = [
  {
    alias: 'tifosi-club',
    name: 'Tifosi Club',
    kind: 'FAN_CLUB',
    about: 'Red from Maranello to Monza: we watch every race together, wherever we are.',
    domain: 'tifosi-club.example',
    team: 'ferrari',
    size: 40,
    admin: 'lena',
    member: 'marco',
  },
  {
    alias: 'paddock-press',
    name: 'Paddock Press',
    kind: 'MEDIA_PARTNER',
    about: 'Reports, pictures and numbers from the paddock.',
    domain: 'paddock-press.example',
    team: null,
    size: 12,
    admin: 'marco',
    member: 'lena',
  },
];

/** A fan club and a media partner with members, administered by demo accounts if there are any. Answers how many rows are new. */
export async function seedOrganizations(
  client: Client,
  seed: string,
  people: readonly Person[],
  demo: ReadonlyMap<string, string>,
): Promise<number> {
  // Row policies show these tables to nobody who does not say who acts.
  await client.query(`SELECT set_config('gps.acting_as', 'platform', true)`);
  let added = 0;
  for (const organization of ORGANIZATIONS) added += await seedOne(client, seed, organization, people, demo);
  await client.query(`SELECT set_config('gps.acting_as', '', true)`);
  return added;
}

async function seedOne(
  client: Client,
  seed: string,
  { alias, name, kind, about, domain, team, size, admin, member }: Organization,
  people: readonly Person[],
  demo: ReadonlyMap<string, string>,
): Promise<number> {
  const id = namedUuid(`${seed} organization ${alias}`);
  const random = new Random(`${seed} organization ${alias}`);
  const made = await insert(
    client,
    'INSERT INTO organizations (id, alias, name, kind, about) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
    [id, alias, name, kind, about],
  );
  // Somebody else has the name: theirs is left alone.
  if (made === 0 && (await client.query('SELECT 1 FROM organizations WHERE id = $1', [id])).rowCount === 0) return 0;
  let added = made;
  if (made > 0) {
    const fans = people.filter((person) => team === null || person.favourites.some((topic) => topic.kind === 'team' && topic.id === team));
    const chosen = [...new Set([...fans.slice(0, size), ...people.slice(0, Math.ceil(size / 4))])].slice(0, size);
    const joined = chosen.map((person) => new Date(person.createdAt + Math.floor(random.next() * (person.lastSeenAt - person.createdAt))));
    added += await insert(
      client,
      `INSERT INTO organization_members (organization_id, user_id, role, source, joined_at)
       SELECT $1, m.id, CASE WHEN m.nth = 1 THEN 'ADMIN' ELSE 'MEMBER' END, 'invitation', m.at FROM unnest($2::uuid[], $3::timestamptz[]) WITH ORDINALITY AS m (id, at, nth)
       ON CONFLICT DO NOTHING`,
      [id, chosen.map((person) => person.id), joined],
    );
    added += await insert(
      client,
      `INSERT INTO organization_domains (id, organization_id, name, proof, verified_at) VALUES ($1, $2, $3, 'seed', now()) ON CONFLICT DO NOTHING`,
      [namedUuid(`${seed} domain ${domain}`), id, domain],
    );
  }
  const accounts = [demo.get(admin), demo.get(member)];
  for (const [i, userId] of accounts.entries())
    if (userId !== undefined)
      added += await insert(
        client,
        `INSERT INTO organization_members (organization_id, user_id, role, source) SELECT $1, u.id, $3, 'staff' FROM users u WHERE u.id = $2 ON CONFLICT DO NOTHING`,
        [id, userId, i === 0 ? 'ADMIN' : 'MEMBER'],
      );
  // The worker brings it to Keycloak, with those of its members who have an account there.
  if (added > 0)
    await client.query(
      `INSERT INTO outbox_events (event_id, type, payload) VALUES (gen_random_uuid(), 'organization.changed', jsonb_build_object('organizationId', $1::uuid))`,
      [id],
    );
  for (const userId of added > 0 ? accounts : [])
    if (userId !== undefined)
      await client.query(
        `INSERT INTO outbox_events (event_id, type, payload) VALUES (gen_random_uuid(), 'organization.changed', jsonb_build_object('organizationId', $1::uuid, 'userId', $2::uuid))`,
        [id, userId],
      );
  return added;
}

async function insert(client: Client, sql: string, values: readonly unknown[]): Promise<number> {
  return (await client.query(sql, values as unknown[])).rowCount ?? 0;
}
