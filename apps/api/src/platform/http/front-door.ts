import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, type Caller, isPerson } from '../auth/actor.js';
import type { Authenticator } from '../auth/authenticator.js';
import { IMPERSONATION_HEADER } from '../auth/impersonation.js';
import type { ImpersonationGate } from '../auth/impersonation-gate.js';
import { DomainError } from '../errors/domain-error.js';
import { refusalForFailedToken } from '../rate-limit/failed-tokens.js';
import type { RateLimiter } from '../rate-limit/rate-limiter.js';
import type { Lifecycle } from '../observability/lifecycle.js';
import { clientAddress } from './client-address.js';

export interface FrontDoorSettings {
  readonly trustedProxyHops: number;
}

const PROCESS = randomBytes(6).toString('base64url');
let counter = 0;

/** Unique across processes and cheap; a caller's own X-Request-Id is never believed. */
export function nextRequestId(): string {
  counter = (counter + 1) % Number.MAX_SAFE_INTEGER;
  return `${PROCESS}-${counter.toString(36)}`;
}

/** Every request passes here first: it gets an id and an address, and a bad token is refused before the body is read. */
export function installFrontDoor(
  server: FastifyInstance,
  authenticator: Authenticator,
  lifecycle: Lifecycle,
  limiter: RateLimiter,
  settings: FrontDoorSettings,
  impersonation: ImpersonationGate,
): void {
  server.decorateRequest('gps', null as never);
  server.addHook('onRequest', (request, reply, done) => {
    const requestId = request.id;
    const address = clientAddress(request.socket.remoteAddress, request.headers['x-forwarded-for'], settings.trustedProxyHops);
    reply.header('x-request-id', requestId);
    if (lifecycle.draining) reply.header('connection', 'close');
    request.gps = { requestId, address, viewer: null, reply };
    const refuse = (error: unknown): void => {
      void refusalForFailedToken(error, limiter, { address, reply }).then((refusal) => done(refusal as Error));
    };
    try {
      const token = bearerToken(request);
      const grant = request.headers[IMPERSONATION_HEADER];
      if (token === null) return grant === undefined ? done() : refuse(new DomainError('auth.required'));
      const signedIn = authenticator.authenticate(token, requestId, address);
      const caller = grant === undefined ? signedIn : impersonation.enter(staffIn(signedIn), grant);
      if (!(caller instanceof Promise)) return admit(request, reply, caller, done);
      caller.then((known) => admit(request, reply, known, done), refuse);
    } catch (error) {
      refuse(error);
    }
  });
}

/** Nobody acts in another's place through an application of somebody else. */
async function staffIn(signedIn: Caller | Promise<Caller>): Promise<Actor> {
  const caller = await signedIn;
  if (!isPerson(caller) || caller.application) throw new DomainError('impersonation.not_here');
  return caller;
}

function admit(request: FastifyRequest, reply: FastifyReply, caller: Caller, done: () => void): void {
  const { requestId, address } = caller;
  request.gps = isPerson(caller)
    ? { requestId, address, viewer: caller, reply }
    : { requestId, address, viewer: null, service: caller.service, reply };
  done();
}

/** null without the header; anything but exactly one well-formed bearer token is refused. */
function bearerToken(request: FastifyRequest): string | null {
  const header = request.headers.authorization;
  if (header === undefined) return null;
  let seen = 0;
  const raw = request.raw.rawHeaders;
  for (let i = 0; i < raw.length; i += 2) if (raw[i]?.length === 13 && raw[i]?.toLowerCase() === 'authorization') seen += 1;
  const [, token] = /^Bearer ([A-Za-z0-9_.-]+)$/i.exec(header) ?? [];
  if (seen !== 1 || token === undefined) throw new DomainError('auth.token_invalid');
  return token;
}
