import 'server-only';
import { currentSession, sessionKey, sessions } from '@/platform/session/session';
import { ApiError, dataOf } from './api-error';
import { hashOf, type Operation, type VariablesArgument } from './operation';
import { sendOperation } from './upstream';

/** The API's own words for "this token is over". */
const SESSION_OVER = new Set(['auth.token_invalid', 'auth.session_revoked', 'auth.account_locked', 'auth.account_deleted']);

async function answer(hash: string, variables: unknown, accessToken: string | null, asOneself = false): Promise<unknown> {
  let response: Response;
  try {
    response = await sendOperation(hash, variables, accessToken, asOneself);
  } catch (error) {
    throw new ApiError((error as Error).name === 'TimeoutError' ? 'timeout' : 'network', 'The API cannot be reached.');
  }
  return response.json().catch(() => {
    throw new ApiError('network', `The API answered ${response.status} without JSON.`);
  });
}

/**
 * Runs an operation for the person of this request. When the API says that the session is over, the web forgets it too
 * and asks again as a stranger, so that public pages stay readable.
 */
export async function runOperation<Result, Variables>(
  operation: Operation<Result, Variables>,
  ...[variables]: VariablesArgument<Variables>
): Promise<Result> {
  const hash = hashOf(operation);
  const session = await currentSession();
  try {
    return dataOf<Result>(await answer(hash, variables, session?.accessToken ?? null));
  } catch (error) {
    if (!session || !(error instanceof ApiError) || !SESSION_OVER.has(error.code)) throw error;
    const key = await sessionKey();
    if (key) await sessions().end(key);
    return dataOf<Result>(await answer(hash, variables, null));
  }
}

/** The same in one's own name, also while one sees the product as somebody else. */
export async function runAsOneself<Result, Variables>(
  operation: Operation<Result, Variables>,
  ...[variables]: VariablesArgument<Variables>
): Promise<Result> {
  const session = await currentSession();
  return dataOf<Result>(await answer(hashOf(operation), variables, session?.accessToken ?? null, true));
}
