import { object, objects, text, type Json, type JsonObject } from './json.ts';

/** A top-level flow with its sub-flows inside it and the settings of each step: what an administrator sees on one page. */
export function flowTree(realm: JsonObject, flow: JsonObject): JsonObject {
  return {
    description: text(flow, 'description'),
    providerId: text(flow, 'providerId'),
    builtIn: flow['builtIn'] === true,
    steps: steps(realm, flow),
  };
}

function steps(realm: JsonObject, flow: JsonObject): Json[] {
  return objects(flow, 'authenticationExecutions').map((execution) => {
    const requirement = text(execution, 'requirement');
    const subFlow = text(execution, 'flowAlias');
    if (subFlow === '') {
      return { authenticator: text(execution, 'authenticator'), requirement, ...settings(realm, execution) };
    }
    const below = objects(realm, 'authenticationFlows').find((candidate) => text(candidate, 'alias') === subFlow) ?? {};
    // A form is a sub-flow that also has a page of its own.
    const page = text(execution, 'authenticator');
    return {
      flow: subFlow,
      providerId: text(below, 'providerId'),
      description: text(below, 'description'),
      ...(page ? { page } : {}),
      requirement,
      steps: steps(realm, below),
    };
  });
}

function settings(realm: JsonObject, execution: JsonObject): JsonObject {
  const alias = text(execution, 'authenticatorConfig');
  if (alias === '') return {};
  const found = objects(realm, 'authenticatorConfig').find((config) => text(config, 'alias') === alias) ?? {};
  return { settings: { alias, config: object(found, 'config') } };
}
