import { DomainError } from '../errors/domain-error.js';

const DEPTH = 20;
const LIST = 200;

/** Refuses variables nested deeper than any input of ours, or with lists longer than any of ours may be. */
export function checkJson(value: unknown, depth = 0): void {
  if (value === null || typeof value !== 'object') return;
  if (depth >= DEPTH) throw new DomainError('graphql.json_too_deep');
  if (Array.isArray(value)) {
    if (value.length > LIST) throw new DomainError('graphql.list_too_long');
    for (const item of value) checkJson(item, depth + 1);
  } else {
    for (const key in value) checkJson((value as Record<string, unknown>)[key], depth + 1);
  }
}
