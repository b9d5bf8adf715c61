import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, getOperationAST, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../auth/request-context.js';
import type { Logger } from '../observability/logger.js';
import { leftOutValues } from './left-out-values.js';
import { logSurprise } from './operation.plugin.js';
import { isVariableError, presentError, presentRequestError } from './present-error.js';

/** Once, to see that it is not a document that never comes again. */
const COMPILE_AT = 2;

interface Compilation {
  seen: number;
  query: CompiledQuery | null;
  /** The variables as they came, with what was left out. */
  complete: ReturnType<typeof leftOutValues>;
}

/**
 * Executes repeated documents as compiled functions. They are kept as long as Apollo keeps the document, whose store is
 * bounded. This path skips Apollo's error formatting, so errors are mapped here.
 */
export function jitPlugin(logger: Logger, explain: boolean): ApolloServerPlugin<RequestContext> {
  const compilations = new WeakMap<DocumentNode, Map<string, Compilation>>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation(request) {
          const { query, complete } = compiled(compilations, request);
          if (!query) return null;
          const { contextValue } = request;
          const result: ExecutionResult = await query.query({}, contextValue, complete(request.request.variables));
          const errors = result.errors?.map((error) => present(error, contextValue.requestId));
          return {
            body: { kind: 'single', singleResult: errors ? { ...result, errors } : (result as never) },
            http: { headers: new HeaderMap(), status: undefined },
          };
        },
      };
    },
  };

  function present(error: GraphQLError, requestId: string): GraphQLFormattedError {
    if (isVariableError(error))
      return presentRequestError({ message: error.message, extensions: { code: 'BAD_USER_INPUT' } }, explain) as GraphQLFormattedError;
    logSurprise(logger, error, requestId);
    return presentError(error, requestId);
  }
}

function compiled(
  kept: WeakMap<DocumentNode, Map<string, Compilation>>,
  { document, operationName, schema }: GraphQLRequestContext<RequestContext>,
): Compilation {
  if (!document) return { seen: 0, query: null, complete: (given) => given ?? {} };
  let byName = kept.get(document);
  if (!byName) kept.set(document, (byName = new Map()));
  const name = operationName ?? '';
  let compilation = byName.get(name);
  if (!compilation) {
    const variables = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    byName.set(name, (compilation = { seen: 0, query: null, complete: leftOutValues(schema, variables) }));
  }
  compilation.seen += 1;
  if (compilation.seen === COMPILE_AT) {
    const result = compileQuery(schema, document, operationName ?? undefined);
    if (isCompiledQuery(result)) compilation.query = result;
  }
  return compilation;
}
