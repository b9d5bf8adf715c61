import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../auth/request-context.js';
import { presentError } from './present-error.js';

/** Executes documents as compiled functions, once each, kept as long as Apollo keeps the document. Errors are mapped here, for this path skips Apollo's. */
export function jitPlugin(): ApolloServerPlugin<RequestContext> {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, schema, contextValue, request, operation }) {
          let byName = compiled.get(document);
          if (!byName) compiled.set(document, (byName = new Map()));
          const name = operationName ?? '';
          let query = byName.get(name);
          if (query === undefined) {
            const result = operation.operation === 'subscription' ? null : compileQuery(schema, document, operationName ?? undefined);
            byName.set(name, (query = result !== null && isCompiledQuery(result) ? result : null));
          }
          if (!query) return null;
          const result: ExecutionResult = await query.query({}, contextValue, request.variables ?? {});
          const singleResult = result.errors ? { ...result, errors: result.errors.map((error) => presentError(error, contextValue.requestId)) } : result;
          return { body: { kind: 'single', singleResult: singleResult as never }, http: { headers: new HeaderMap(), status: undefined } };
        },
      };
    },
  };
}
