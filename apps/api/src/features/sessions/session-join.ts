import type { KeycloakSession } from '../../platform/keycloak/keycloak-admin.js';
import { type AccountSession, AccountSessionKind } from './session.type.js';
import type { SeenSession } from './sessions.repository.js';

export type JoinedSession = Omit<AccountSession, 'place'>;

/** The most telling first: a browser that opened our web and the account pages is a web session. */
const KINDS: readonly (readonly [string, AccountSessionKind])[] = [
  ['gps-mobile', AccountSessionKind.PHONE],
  ['gps-cli', AccountSessionKind.COMMAND_LINE],
  ['gps-web', AccountSessionKind.WEB],
  ['gps-admin', AccountSessionKind.STAFF],
  ['account-console', AccountSessionKind.ACCOUNT],
  ['account', AccountSessionKind.ACCOUNT],
];

const kindOf = (clients: ReadonlySet<string>): AccountSessionKind =>
  KINDS.find(([client]) => clients.has(client))?.[1] ?? AccountSessionKind.OTHER;
const earliest = (dates: readonly Date[]): Date => new Date(Math.min(...dates.map(Number)));
const latest = (dates: readonly Date[]): Date => new Date(Math.max(...dates.map(Number)));

/**
 * Keycloak says which sessions live, and we add what was seen of them. While it cannot be asked (null), what was seen here is all
 * there is. What was ended here is gone, even if Keycloak has yet to learn it.
 */
export function joinSessions(
  known: readonly KeycloakSession[] | null,
  seen: readonly SeenSession[],
  current: string | null,
): JoinedSession[] {
  const ended = new Set(seen.filter((session) => session.ended).map(({ id }) => id));
  const alive = new Set(known === null ? seen.map(({ id }) => id) : known.map(({ id }) => id));
  if (current !== null && seen.some(({ id }) => id === current)) alive.add(current);
  return [...alive]
    .filter((id) => !ended.has(id))
    .map((id) =>
      joined(
        id,
        known?.filter((one) => one.id === id) ?? [],
        seen.find((one) => one.id === id),
        id === current,
      ),
    )
    .sort((a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt.getTime() - a.lastSeenAt.getTime());
}

function joined(id: string, known: readonly KeycloakSession[], seen: SeenSession | undefined, current: boolean): JoinedSession {
  const clients = new Set([...known.flatMap((session) => session.clients), ...(seen ? [seen.clientId] : [])]);
  return {
    id,
    kind: kindOf(clients),
    browser: seen?.browser ?? null,
    system: seen?.system ?? null,
    address: seen?.address ?? known[0]?.address ?? null,
    firstSeenAt: earliest([...known.map((session) => session.startedAt), ...(seen ? [seen.firstSeenAt] : [])]),
    lastSeenAt: latest([...known.map((session) => session.lastAccessAt), ...(seen ? [seen.lastSeenAt] : [])]),
    current,
    offline: known.some((session) => session.offline),
  };
}
