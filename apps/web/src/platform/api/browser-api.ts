import { platformMayHaveChanged } from '@/features/platform-state/state';
import { ApiError, dataOf } from './api-error';
import { hashOf, type Operation, type VariablesArgument } from './operation';

/** Runs one of our operations from the browser, through this app's own route; tokens stay on the server. */
export async function callApi<Result, Variables>(
  operation: Operation<Result, Variables>,
  ...[variables]: VariablesArgument<Variables>
): Promise<Result> {
  let response: Response;
  try {
    response = await fetch('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: hashOf(operation), variables: variables ?? {} }),
      credentials: 'same-origin',
    });
  } catch {
    throw new ApiError('network', 'The network is away.');
  }
  try {
    return dataOf<Result>(await response.json().catch(() => null));
  } catch (error) {
    if (error instanceof ApiError && error.code.startsWith('platform.')) platformMayHaveChanged();
    throw error;
  }
}

/** One key for each thing the reader means to create: a repeated send is the same post, not a second one. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
