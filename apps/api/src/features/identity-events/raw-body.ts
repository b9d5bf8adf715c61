import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BODY_LIMIT } from '../../platform/http/server.js';
import { DomainError } from '../../platform/errors/domain-error.js';

const PATH = '/internal/keycloak/events';
const bodies = new WeakMap<FastifyRequest, Buffer>();

/** The signature is over the bytes as they came, which the parser of JSON does not keep. */
export function keepRawBody(server: FastifyInstance): void {
  server.addHook('preParsing', async (request, _reply, payload) => {
    if (request.url.split('?')[0] !== PATH) return payload;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of payload as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > BODY_LIMIT) throw new DomainError('http.body_too_large');
      chunks.push(chunk);
    }
    const body = Buffer.concat(chunks);
    bodies.set(request, body);
    return Readable.from(chunks.length > 0 ? [body] : []);
  });
}

export function rawBodyOf(request: FastifyRequest): Buffer {
  return bodies.get(request) ?? Buffer.alloc(0);
}
