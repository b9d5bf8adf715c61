import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OperationKind } from './operation-class.js';
import type { RequestContext } from '../auth/request-context.js';
import { DomainError } from '../errors/domain-error.js';
import { asDomainError } from '../http/error-body.js';
import { nameRequestSpan, tracing } from '../observability/tracing.js';
import type { RateLimiter } from '../rate-limit/rate-limiter.js';
import type { DocumentGate } from './document-gate.js';
import { checkJson } from './json-limits.js';
import type { TrustedDocuments } from './trusted-documents.js';

export interface FrontGateParts {
  readonly documents: TrustedDocuments;
  readonly gate: DocumentGate;
  readonly limiter: RateLimiter;
  readonly kinds: OperationKind;
  /** Origins of our own applications; a browser elsewhere is refused. */
  readonly origins: ReadonlySet<string>;
}

export interface GraphqlRequestBody {
  query?: unknown;
  documentId?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

export const GRAPHQL_PATH = '/graphql';
const JSON_TYPE = /^application\/json(\s*;\s*charset="?utf-?8"?)?\s*$/i;

/** Everything that can be decided about a GraphQL request before Apollo sees it; each refusal answers 4xx with a code. */
export function installFrontGate(server: FastifyInstance, parts: FrontGateParts): void {
  server.addHook('preParsing', (request, _reply, _payload, done) => {
    if (request.routeOptions.url !== GRAPHQL_PATH) return done();
    try {
      checkTransport(request, parts.origins);
      done();
    } catch (error) {
      done(error as Error);
    }
  });

  server.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== GRAPHQL_PATH) return done();
    const refuse = (error: unknown): void => sendRefusal(request, reply, error);
    try {
      const counted = admit(request, reply, parts);
      if (counted) counted.then(() => done(), refuse);
      else done();
    } catch (error) {
      refuse(error);
    }
  });
}

function checkTransport(request: FastifyRequest, origins: ReadonlySet<string>): void {
  if (request.method !== 'POST') throw new DomainError('graphql.method_refused');
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) throw new DomainError('graphql.media_type_refused');
  const { origin } = request.headers;
  if (origin !== undefined && !origins.has(origin)) throw new DomainError('graphql.origin_refused');
}

function admit(request: FastifyRequest, reply: FastifyReply, parts: FrontGateParts): void | Promise<void> {
  const { body } = request;
  if (Array.isArray(body)) throw new DomainError('graphql.batching_refused');
  if (body === null || typeof body !== 'object') throw new DomainError('graphql.request_invalid');
  const sent = body as GraphqlRequestBody;
  const { text, trusted, operation } = admitDocument(sent, request.gps, parts);
  reply.notes = { operation: operation.label };
  if (tracing()) nameRequestSpan(operation.label);
  if (operation.kind === 'subscription') throw new DomainError('graphql.subscription_over_http');
  // One text instance per document, and nothing that Apollo would look at a second time.
  request.body = { query: text, operationName: sent.operationName ?? null, variables: sent.variables ?? null };
  return parts.limiter.check(parts.kinds.of(text, operation, trusted), request.gps);
}

/** The checks that a request over HTTP and an operation over a live socket have in common. */
export function admitDocument(
  sent: GraphqlRequestBody,
  context: Pick<RequestContext, 'viewer' | 'service'>,
  parts: Pick<FrontGateParts, 'documents' | 'gate'>,
) {
  const { operationName, variables } = sent;
  if (operationName != null && typeof operationName !== 'string') throw new DomainError('graphql.request_invalid');
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) throw new DomainError('graphql.variables_invalid');
  checkJson(variables);
  checkJson(sent.extensions);
  const { text, trusted } = parts.documents.resolve(sent, context.viewer ?? context.service ?? null);
  const operation = parts.gate.admit(text, operationName, variables as Record<string, unknown> | null | undefined, trusted);
  return { text, trusted, operation };
}

/** A refusal of the whole request in GraphQL's form. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, error: unknown): void {
  const refusal = asDomainError(error);
  reply.notes = { operation: reply.notes?.operation ?? 'refused', codes: [refusal.code] };
  const extensions = { code: refusal.code, requestId: request.id, ...(refusal.details && { details: refusal.details }) };
  void reply.status(refusal.status).send({ errors: [{ message: refusal.message, extensions }] });
}
