import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from '../observability/logger.js';
import type { Metrics } from '../observability/metrics.js';
import { requestSpan, tracing } from '../observability/tracing.js';

const QUIET = new Set(['/healthz', '/readyz', '/metrics']);
const SLOW = 1_000;

/** What a resolver or handler noted about the request for its line in the log. */
export interface RequestNotes {
  operation?: string;
  codes?: readonly string[];
}

declare module 'fastify' {
  interface FastifyReply {
    notes?: RequestNotes;
  }
}

/** One metric per request, and a log line for those that failed, were slow, or at level debug. Never the path of a document, its variables or an address. */
export function installRequestLog(server: FastifyInstance, logger: Logger, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (!tracing()) return done();
    const span = requestSpan(`${request.method} ${request.routeOptions.url ?? 'unknown'}`, { 'http.request.method': request.method }, done);
    reply.raw.once('close', () => span.setAttribute('http.response.status_code', reply.statusCode).end());
  });

  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (!QUIET.has(route)) {
      const operation = reply.notes?.operation ?? `${request.method} ${route}`;
      metrics.observe(operation, outcomeOf(reply), reply.elapsedTime / 1_000);
      for (const code of reply.notes?.codes ?? []) metrics.refused(code);
      const fields = {
        requestId: request.id,
        operation,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        codes: reply.notes?.codes,
        userId: request.gps?.viewer?.userId,
      };
      if (reply.statusCode >= 500) logger.error(fields, 'request failed');
      else if (reply.elapsedTime > SLOW) logger.warn(fields, 'request slow');
      else logger.debug(fields, 'request');
    }
    done();
  });
}

function outcomeOf(reply: FastifyReply): 'ok' | 'refused' | 'failed' {
  if (reply.statusCode >= 500) return 'failed';
  return reply.statusCode >= 400 || reply.notes?.codes?.length ? 'refused' : 'ok';
}
