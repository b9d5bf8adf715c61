import type { RequestContext } from '../auth/request-context.js';
import { DomainError } from '../errors/domain-error.js';
import type { RateLimiter } from './rate-limiter.js';

const FAILED: ReadonlySet<string> = new Set([
  'auth.token_invalid',
  'auth.machine_token',
  'auth.logout_token_invalid',
  'identity_events.not_signed',
]);

/**
 * What to answer to a token that was refused: the refusal itself, or `rate.limited` to an address that tries too many.
 * Good tokens are never counted, so neighbours behind the same address stay in.
 */
export async function refusalForFailedToken(
  error: unknown,
  limiter: RateLimiter,
  { address, reply }: Pick<RequestContext, 'address' | 'reply'>,
): Promise<unknown> {
  if (!(error instanceof DomainError) || !FAILED.has(error.code)) return error;
  try {
    await limiter.check('failedToken', { viewer: null, address, reply });
    return error;
  } catch (limited) {
    return limited;
  }
}
