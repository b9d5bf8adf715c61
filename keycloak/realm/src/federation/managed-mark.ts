/** Marks what the settings brought into the realm, so that it is told from what an administrator or an organisation added. */
export const MANAGED = 'gps.managed';

/** On a provider that an organization set by the API: the organization's id. Settings and git do not know of it. */
export const OF_ORGANIZATION = 'gps.organization';
