import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GRAPHQL_PATH, sendRefusal } from '../graphql/front-gate.js';
import { Logger } from '../observability/logger.js';
import { asDomainError } from './error-body.js';

/** REST answers `{ code, message, requestId }`; GraphQL errors go on to the GraphQL layer, which has its own form. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = asDomainError(error);
    if (refusal.code === 'internal.error') this.logger.error({ requestId: request.id, err: error }, 'handler failed');
    if (request.routeOptions.url === GRAPHQL_PATH) return sendRefusal(request, reply, refusal);
    reply.notes = { ...reply.notes, codes: [refusal.code] };
    void reply
      .status(refusal.status)
      .send({ code: refusal.code, message: refusal.message, requestId: request.id, details: refusal.details });
  }
}
