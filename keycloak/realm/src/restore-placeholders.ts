import { isObject, text, type Json, type JsonObject } from './json.ts';
import { resolveOrNull, hasPlaceholder, type Environment } from './placeholders.ts';

const NAMES = ['clientId', 'alias', 'name', 'executor'];
/** Written into Keycloak but never told again. */
const UNREADABLE = new Set(['secret', 'password']);

/** Puts the placeholders of `template` back where the realm holds exactly what they stand for; anything else stays as it is. */
export function restorePlaceholders(live: JsonObject, template: JsonObject, environment: Environment): JsonObject {
  const restored: JsonObject = {};
  for (const key of new Set([...Object.keys(live), ...Object.keys(template)])) {
    const value = restore(live[key], template[key], environment, UNREADABLE.has(key));
    if (value !== undefined) restored[key] = value;
  }
  return restored;
}

function restore(live: Json | undefined, template: Json | undefined, environment: Environment, unreadable: boolean): Json | undefined {
  if (typeof template === 'string' && hasPlaceholder(template)) {
    if (live === undefined && unreadable) return template;
    return resolveOrNull(template, environment) === (live ?? '') ? template : live;
  }
  if (isObject(live) && isObject(template)) return restorePlaceholders(live, template, environment);
  if (Array.isArray(live) && Array.isArray(template)) return live.map((item) => restoreItem(item, template, environment));
  return live;
}

function restoreItem(item: Json, templates: Json[], environment: Environment): Json {
  if (isObject(item)) {
    const counterpart = templates
      .filter(isObject)
      .find((candidate) => NAMES.some((name) => text(item, name) !== '' && text(item, name) === text(candidate, name)));
    return counterpart ? restorePlaceholders(item, counterpart, environment) : item;
  }
  const placeholder = templates.find(
    (candidate) => typeof candidate === 'string' && hasPlaceholder(candidate) && resolveOrNull(candidate, environment) === item,
  );
  return placeholder ?? item;
}
