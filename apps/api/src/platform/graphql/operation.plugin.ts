import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../auth/request-context.js';
import { DomainError, statusOf } from '../errors/domain-error.js';
import type { Logger } from '../observability/logger.js';
import { domainErrorIn } from './present-error.js';

/** Gives every answer its HTTP status, notes its codes for the log, and writes down surprises with their cause. */
export function operationPlugin(logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) logSurprise(logger, error, contextValue.requestId);
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (!singleResult.errors) return;
          singleResult.errors = singleResult.errors.map((error) => withRequestId(error, contextValue.requestId));
          const codes = singleResult.errors.map((error) => String(error.extensions?.code));
          if (contextValue.reply) contextValue.reply.notes = { ...contextValue.reply.notes, codes };
          if (nothingWorked(singleResult.data)) response.http.status = Math.max(...codes.map(statusOf));
        },
      };
    },
  };
}

/** Logs an error that no catalogue knows, with the request id under which the client sees it. */
export function logSurprise(logger: Logger, error: GraphQLError, requestId: string): void {
  const refusal = domainErrorIn(error);
  const fields = { requestId, path: error.path?.join('.') };
  if (refusal instanceof DomainError) {
    if (refusal.level === 'error' || refusal.level === 'warn')
      logger[refusal.level]({ ...fields, code: refusal.code, err: refusal }, 'refused');
  } else if (error.originalError) logger.error({ ...fields, err: error.originalError }, 'resolver failed');
}

function nothingWorked(data: Record<string, unknown> | null | undefined): boolean {
  return data == null || Object.values(data).every((value) => value === null);
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return error.extensions?.requestId ? error : { ...error, extensions: { ...error.extensions, requestId } };
}
