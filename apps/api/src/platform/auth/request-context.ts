import type { ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from './actor.js';
import type { Application } from './application.js';

/** What every request carries once it has passed the front door; the GraphQL context is this object too. */
export interface RequestContext {
  readonly requestId: string;
  readonly address: string;
  readonly viewer: Viewer;
  /** Set when an application signed in as itself; `viewer` is null then. */
  readonly service?: Application;
  /** Set for HTTP requests; a live socket has none. */
  readonly reply?: FastifyReply;
}

declare module 'fastify' {
  interface FastifyRequest {
    gps: RequestContext;
  }
}

/** The context of the call that Nest is about to make, whatever it came in by. */
export function requestContextOf(execution: ExecutionContext): RequestContext {
  if (execution.getType<string>() === 'graphql') return execution.getArgByIndex<RequestContext>(2);
  return execution.switchToHttp().getRequest<FastifyRequest>().gps;
}
