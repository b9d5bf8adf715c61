import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { DomainError } from '../errors/domain-error.js';
import { asDomainError } from './error-body.js';
import { GRAPHQL_PATH, sendRefusal } from '../graphql/front-gate.js';

export interface ServiceRules {
  /** Why a request is not served just now. */
  request(method: string, url: string): { refusal: DomainError; retryAfterSeconds: number } | null;
  /** Why there are no live connections just now. */
  sockets(): DomainError | null;
}

/** Whether this process serves at all. Asked before anything of a request is looked at, so that no part behind it need be up. */
@Injectable()
export class ServiceGate {
  private rules: ServiceRules = { request: () => null, sockets: () => null };
  private readonly watchers = new Set<() => void>();

  /** One feature sets them; without it everything is served. */
  follow(rules: ServiceRules): void {
    this.rules = rules;
  }

  sockets(): DomainError | null {
    return this.rules.sockets();
  }

  /** To be called when the rules may answer otherwise than before. */
  changed(): void {
    for (const changed of this.watchers) changed();
  }

  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  install(server: FastifyInstance): void {
    server.addHook('onRequest', (request, reply, done) => {
      const closed = this.rules.request(request.method, request.url);
      if (!closed) return done();
      const { code, message, status, details } = asDomainError(closed.refusal);
      reply.header('retry-after', closed.retryAfterSeconds).header('x-request-id', request.id);
      if (request.routeOptions.url === GRAPHQL_PATH) return sendRefusal(request, reply, closed.refusal);
      reply.notes = { operation: 'refused', codes: [code] };
      void reply.status(status).send({ code, message, requestId: request.id, details });
    });
  }
}
