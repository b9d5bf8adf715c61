import { DomainError } from '../errors/domain-error.js';
import '../errors/platform.errors.js';

/** Framework refusals that are the caller's doing, in the words of the catalogue. */
const BY_STATUS: Record<number, string> = {
  400: 'input.invalid',
  404: 'http.not_found',
  413: 'http.body_too_large',
  415: 'http.media_type_unsupported',
};

/** Whatever was thrown, as something that may be shown: a DomainError as it is, anything else masked. */
export function asDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const status = statusOf(error);
  const code = status === undefined ? undefined : BY_STATUS[status];
  if (code) return new DomainError(code, { status: status as number, cause: error });
  if (status !== undefined && status >= 400 && status < 500) return new DomainError('input.invalid', { status, cause: error });
  return new DomainError('internal.error', { cause: error });
}

function statusOf(error: unknown): number | undefined {
  const { statusCode, status } = error as { statusCode?: unknown; status?: unknown };
  if (typeof statusCode === 'number') return statusCode;
  return typeof status === 'number' ? status : undefined;
}
