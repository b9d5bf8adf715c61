import { ApiError, dataOf } from './api-error';
import { hashOf, WATCHING, type Operation, type VariablesArgument } from './operation';

/** Runs one of our operations from the browser, through this app's own route; tokens stay on the server. */
export async function callApi<Result, Variables>(
  operation: Operation<Result, Variables>,
  ...[variables]: VariablesArgument<Variables>
): Promise<Result> {
  return send(operation, variables, {});
}

/** The same, asked by an open window and not by a person: it does not keep a session awake. */
export async function watchApi<Result, Variables>(
  operation: Operation<Result, Variables>,
  ...[variables]: VariablesArgument<Variables>
): Promise<Result> {
  return send(operation, variables, { [WATCHING]: '1' });
}

async function send<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | undefined,
  headers: Record<string, string>,
): Promise<Result> {
  let response: Response;
  try {
    response = await fetch('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ id: hashOf(operation), variables: variables ?? {} }),
      credentials: 'same-origin',
    });
  } catch {
    throw new ApiError('network', 'The network is away.');
  }
  return dataOf<Result>(await response.json().catch(() => null));
}

/** One key for each thing the reader means to create: a repeated send is the same post, not a second one. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
