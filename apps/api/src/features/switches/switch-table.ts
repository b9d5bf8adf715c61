/** What staff can switch off, and what stops then. A line here is all that a new one needs, beside its words in the dashboard. */
export interface SwitchDefinition {
  readonly refusal: 'platform.maintenance' | 'platform.read_only' | 'platform.switched_off';
  /** Operations of the members' API as `mutation name`, `query name` or `METHOD /path`. Staff are never stopped. */
  stops(operation: string): boolean;
}

const only = (...operations: string[]): SwitchDefinition => {
  const stopped = new Set(operations);
  return { refusal: 'platform.switched_off', stops: (operation) => stopped.has(operation) };
};
/** What has a rule of its own elsewhere: who may register is asked by Keycloak, and live connections are closed as a whole. */
const nothingByName = only();

/** People are kept from changing things, not from protecting themselves; and what Keycloak tells of sign-outs must arrive. */
const ALSO_READ_ONLY = new Set([
  ...['mutation endSession', 'mutation endOtherSessions', 'mutation endAllSessions', 'mutation unlinkAccount'],
  ...['mutation revokeApplication', 'mutation withdrawConsent'],
  ...['mutation openImpersonation', 'mutation leaveImpersonation'],
  ...['POST /auth/backchannel-logout', 'POST /internal/keycloak/events'],
]);
/** Pictures lie beside the API and are shown to staff as well. */
const IN_MAINTENANCE = /^(GET|HEAD) \/(healthz|readyz|metrics|media\/[^/]+)$|^POST \/auth\/backchannel-logout$|^[A-Z]+ \/internal\//;
const CHANGES = /^(mutation|POST|PUT|PATCH|DELETE) /;

export const SWITCHES = {
  /** By address, before anything of a request is looked at. */
  MAINTENANCE: { refusal: 'platform.maintenance', stops: (operation) => /^[A-Z]+ /.test(operation) && !IN_MAINTENANCE.test(operation) },
  READ_ONLY: { refusal: 'platform.read_only', stops: (operation) => CHANGES.test(operation) && !ALSO_READ_ONLY.has(operation) },
  REGISTRATION: nothingByName,
  UPLOADS: only('POST /media', 'POST /media/avatar'),
  POSTS: only('mutation createPost', 'mutation editPost'),
  COMMENTS: only('mutation createComment', 'mutation editComment'),
  REACTIONS: only('mutation react'),
  FOLLOWS: only('mutation follow', 'mutation followTopic'),
  SEARCH: only('query searchProfiles', 'query searchTopics'),
  LIVE: nothingByName,
} as const satisfies Record<string, SwitchDefinition>;

export type SwitchName = keyof typeof SWITCHES;

/** In the order in which they are shown, and in which they are asked. */
export const switchNames = Object.keys(SWITCHES) as SwitchName[];

export const isSwitch = (name: string): name is SwitchName => Object.hasOwn(SWITCHES, name);

/** Nobody new while nothing can be kept of them. */
export const STOPS_REGISTRATION: readonly SwitchName[] = ['REGISTRATION', 'READ_ONLY', 'MAINTENANCE'];
export const STOPS_LIVE: readonly SwitchName[] = ['MAINTENANCE', 'LIVE'];
