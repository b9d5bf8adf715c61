import { objects, text, type JsonObject } from './json.ts';

/** What a realm's flows are for. */
export const FLOW_BINDINGS = [
  'browserFlow',
  'registrationFlow',
  'directGrantFlow',
  'resetCredentialsFlow',
  'clientAuthenticationFlow',
  'dockerAuthenticationFlow',
  'firstBrokerLoginFlow',
];

/**
 * The realm without the flows that Keycloak brings along and that are bound to nothing: their steps follow Keycloak's version and features, and
 * nobody can change them.
 */
export function withoutSpareFlows(realm: JsonObject): JsonObject {
  const flows = objects(realm, 'authenticationFlows');
  const bound = new Set(FLOW_BINDINGS.map((binding) => text(realm, binding)));
  const kept = new Set<JsonObject>();
  const settings = new Set<string>();
  const keep = (flow: JsonObject) => {
    kept.add(flow);
    for (const step of objects(flow, 'authenticationExecutions')) {
      settings.add(text(step, 'authenticatorConfig'));
      const below = flows.find((candidate) => text(step, 'flowAlias') !== '' && candidate['alias'] === step['flowAlias']);
      if (below && !kept.has(below)) keep(below);
    }
  };
  for (const flow of flows) if (flow['topLevel'] === true && (flow['builtIn'] !== true || bound.has(text(flow, 'alias')))) keep(flow);
  return {
    ...realm,
    authenticationFlows: flows.filter((flow) => kept.has(flow)),
    authenticatorConfig: objects(realm, 'authenticatorConfig').filter((config) => settings.has(text(config, 'alias'))),
  };
}
