/** Marks what the settings brought into the realm, so that it is told from what an administrator or an organisation added. */
export const MANAGED = 'gps.managed';
