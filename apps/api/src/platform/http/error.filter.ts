import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asDomainError } from './error-body.js';

/** REST answers `{ code, message, requestId }`; GraphQL errors go on to the GraphQL layer, which has its own form. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = asDomainError(error);
    void reply.status(refusal.status).send({ code: refusal.code, message: refusal.message, requestId: request.id, details: refusal.details });
  }
}
