/** What a person can act on: printed as one line, without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** One line for whatever went wrong. */
export function oneLine(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return oneLine(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return `PostgreSQL does not answer (${error.message}). Is it running, and is DATABASE_OWNER_URL right?`;
  if (code === '28P01' || code === '28000') return `PostgreSQL refuses the sign-in of DATABASE_OWNER_URL (${error.message}).`;
  if (code === '3D000') return `${error.message}: create it, or set DATABASE_OWNER_URL.`;
  if (code === '42P01') return `A table is missing (${error.message}): run the migrations first.`;
  if (code === '42501') return `${error.message}: use the owner's address in DATABASE_OWNER_URL.`;
  return error.message.split('\n')[0] || error.name;
}
