/** The part `acts` of the messages, as a translator of either side gives it. */
export interface ActWords {
  (key: 'failed', values?: { what: string }): string;
  has(key: 'failed'): boolean;
}

/** What Keycloak calls an event, as the trail calls it: `CREATE:USER` is `keycloak.create.user`. */
export const keycloakAct = (type: string): string => `keycloak.${type.toLowerCase().replace(':', '.')}`;

/** A code of the trail in words; one that is newer than this page stays what it is. */
export function actName(words: ActWords, code: string): string {
  const say = (key: string, values?: { what: string }): string | null =>
    words.has(key as 'failed') ? words(key as 'failed', values) : null;
  const known = (name: string): string | null => {
    const [area, first = '', second] = name.split('.');
    if (second === undefined) return first ? say(`names.${name}`) : null;
    const what = area === 'keycloak' ? say(`resources.${second}`) : null;
    return what && say(`operations.${first}`, { what });
  };
  const failed = known(code.replace(/_error$/, ''));
  return known(code) ?? (failed && code.endsWith('_error') ? say('failed', { what: failed }) : null) ?? code;
}

export const areaName = (words: ActWords, area: string): string => {
  const key = `areas.${area}` as 'failed';
  return words.has(key) ? words(key) : area;
};
