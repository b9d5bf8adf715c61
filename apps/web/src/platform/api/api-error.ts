/** What the API refused or could not do, by the code of its catalogue. `network` and `timeout` are ours. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly requestId?: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

interface GraphqlAnswer {
  readonly data?: unknown;
  /** Of what was refused before any operation ran: a token or a grant that is over. */
  readonly code?: string;
  readonly message?: string;
  readonly errors?: readonly { message?: string; extensions?: { code?: string; requestId?: string } }[];
}

/** The data of an answer; its first error is thrown. Partial data counts as a failure: our screens need what they asked for. */
export function dataOf<T>(answer: unknown): T {
  const { data, errors, code, message = '' } = (answer ?? {}) as GraphqlAnswer;
  const first = errors?.[0];
  if (first) throw new ApiError(first.extensions?.code ?? 'internal.error', first.message ?? '', first.extensions?.requestId);
  if (typeof code === 'string') throw new ApiError(code, message);
  if (data === undefined || data === null) throw new ApiError('internal.error', 'The API answered without data.');
  return data as T;
}
