import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, messageOf } from '../errors/domain-error.js';
import './graphql.errors.js';

/** Apollo's own refusals in the words of the catalogue. */
const REQUEST_ERRORS: Readonly<Record<string, string>> = {
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: 'graphql.parse_failed',
  [ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED]: 'graphql.validation_failed',
  [ApolloServerErrorCode.BAD_USER_INPUT]: 'graphql.variables_invalid',
  [ApolloServerErrorCode.BAD_REQUEST]: 'graphql.request_invalid',
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: 'graphql.operation_unknown',
};

/** The DomainError inside whatever the executor wrapped around it. */
export function domainErrorIn(error: unknown): DomainError | null {
  for (let inner = error; inner instanceof Error; inner = inner instanceof GraphQLError ? inner.originalError : undefined) {
    if (inner instanceof DomainError) return inner;
  }
  return null;
}

/** The only form in which an error of a resolver reaches a client. Surprises keep nothing but the request id. */
export function presentError(error: unknown, requestId: string | undefined): GraphQLFormattedError {
  const refusal = domainErrorIn(error) ?? new DomainError('internal.error');
  const path = error instanceof GraphQLError && error.path ? { path: error.path } : {};
  return {
    message: refusal.message,
    ...path,
    extensions: { code: refusal.code, requestId, ...(refusal.details && { details: refusal.details }) },
  };
}

/** What Apollo found wrong with the request itself. Developers are told what; in production the catalogue's sentence must do. */
export function presentRequestError(formatted: GraphQLFormattedError, explain: boolean): GraphQLFormattedError | null {
  const code = REQUEST_ERRORS[String(formatted.extensions?.code)];
  if (!code) return null;
  const said = formatted.message.replace(/ ?\[Suggestion hidden\]\??| Did you mean [^?]*\?/g, '');
  return {
    message: explain ? said : messageOf(code),
    ...(explain && formatted.locations && { locations: formatted.locations }),
    extensions: { code },
  };
}

/** The same for compiled execution, whose variable errors carry no code of Apollo's. */
export function isVariableError(error: GraphQLError): boolean {
  return !error.path && !error.originalError && error.message.startsWith('Variable "');
}
