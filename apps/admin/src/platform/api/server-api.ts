import 'server-only';
import { currentSession, sessionKey, sessions } from '@/platform/session/session';
import { ApiError, dataOf } from './api-error';
import { hashOf, type Operation, type VariablesArgument } from './operation';
import { sendOperation } from './upstream';

/** The API's own words for "this session is over". */
const SESSION_OVER = new Set(['auth.token_invalid', 'auth.session_revoked', 'auth.required']);

/** Runs an operation for the person of this request; a session that is over for the API is over here too. */
export async function runOperation<Result, Variables>(
  operation: Operation<Result, Variables>,
  ...[variables]: VariablesArgument<Variables>
): Promise<Result> {
  const session = await currentSession();
  try {
    return dataOf<Result>(await answer(hashOf(operation), variables, session?.accessToken ?? null));
  } catch (error) {
    if (session && error instanceof ApiError && SESSION_OVER.has(error.code)) {
      const key = await sessionKey();
      if (key) await sessions().end(key);
    }
    throw error;
  }
}

async function answer(hash: string, variables: unknown, accessToken: string | null): Promise<unknown> {
  let response: Response;
  try {
    response = await sendOperation(hash, variables, accessToken);
  } catch (error) {
    throw new ApiError((error as Error).name === 'TimeoutError' ? 'timeout' : 'network', 'The API cannot be reached.');
  }
  return response.json().catch(() => {
    throw new ApiError('network', `The API answered ${response.status} without JSON.`);
  });
}
