import { ApiError } from '@/platform/api/api-error';

interface Outcome {
  readonly __typename: string;
}

/** What was asked for; a refusal is thrown like any other failure. */
export function unlessRefused<Result extends Outcome>(
  result: Result,
): Exclude<Result, { readonly __typename: 'NotAllowed' | 'TextRefused' }> {
  if ('code' in result && 'message' in result) throw new ApiError(String(result.code), String(result.message));
  return result as Exclude<Result, { readonly __typename: 'NotAllowed' | 'TextRefused' }>;
}
