import {
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { RequestContext } from '../auth/request-context.js';
import { DomainError } from '../errors/domain-error.js';
import { admitDocument, type FrontGateParts } from '../graphql/front-gate.js';
import { logSurprise } from '../graphql/operation.plugin.js';
import { presentError } from '../graphql/present-error.js';
import { nextRequestId } from '../http/front-door.js';
import type { Logger } from '../observability/logger.js';
import type { LiveSession } from './live-session.js';

const PER_SOCKET = 20;

export interface SocketOperationParts extends FrontGateParts {
  readonly schema: () => GraphQLSchema;
  readonly logger: Logger;
}

/** The same walls for an operation over a socket as for one over HTTP. */
export class SocketOperations {
  constructor(private readonly parts: SocketOperationParts) {}

  async start(session: LiveSession, payload: SubscribePayload): Promise<ExecutionArgs | readonly GraphQLError[]> {
    session.subscriptions += 1;
    try {
      if (session.subscriptions > PER_SOCKET) throw new DomainError('socket.too_many');
      return await this.admit(session, payload);
    } catch (error) {
      session.subscriptions -= 1;
      return [error instanceof GraphQLError ? error : new GraphQLError('refused', { originalError: error as Error })];
    }
  }

  present(session: LiveSession, result: ExecutionResult): FormattedExecutionResult | void {
    if (result.errors) return { ...result, errors: this.presentErrors(session, result.errors) } as FormattedExecutionResult;
  }

  presentErrors(session: LiveSession, errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
    return errors.map((error) => {
      const requestId = session.actor.requestId;
      logSurprise(this.parts.logger, error, requestId);
      return presentError(error, requestId);
    });
  }

  private async admit({ actor }: LiveSession, payload: SubscribePayload): Promise<ExecutionArgs> {
    const requestId = nextRequestId();
    const contextValue: RequestContext = { requestId, address: actor.address, viewer: { ...actor, requestId } };
    const { text, operation } = admitDocument(payload, contextValue, this.parts);
    if (operation.kind !== 'subscription') throw new DomainError('socket.subscription_only');
    await this.parts.limiter.check('read', contextValue);
    const schema = this.parts.schema();
    const document = parse(text);
    if (validate(schema, document).length > 0) throw new DomainError('graphql.validation_failed');
    return { schema, document, operationName: payload.operationName, variableValues: payload.variables, contextValue };
  }
}
