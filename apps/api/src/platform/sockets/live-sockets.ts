import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { handleProtocols } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { Settings } from '../../config/settings.js';
import { AccountDirectory } from '../auth/account-directory.js';
import { Authenticator } from '../auth/authenticator.js';
import { Revocations } from '../auth/revocations.js';
import { IMPERSONATION_HEADER } from '../auth/impersonation.js';
import { DomainError } from '../errors/domain-error.js';
import { GRAPHQL_PATH } from '../graphql/front-gate.js';
import { clientAddress } from '../http/client-address.js';
import { nextRequestId } from '../http/front-door.js';
import { ServiceGate } from '../http/service-gate.js';
import { refusalForFailedToken } from '../rate-limit/failed-tokens.js';
import type { RateLimiter } from '../rate-limit/rate-limiter.js';
import { Metrics } from '../observability/metrics.js';
import { CLOSE, LiveSession } from './live-session.js';
import { SocketOperations, type SocketOperationParts } from './socket-operations.js';
import './sockets.errors.js';

const PER_PERSON = 10;
const MAX_MESSAGE = 64 * 1024;
const INIT_TIMEOUT = 5_000;
const RECHECK = 30_000;

type Params = { token?: unknown; authorization?: unknown; impersonation?: unknown } | undefined;
interface Own extends Record<PropertyKey, unknown> {
  session?: LiveSession;
}

/** Subscriptions over graphql-ws on the API's own port. A socket lives no longer than the right to have it. */
@Injectable()
export class LiveSockets {
  private readonly sessions = new Set<LiveSession>();

  constructor(
    private readonly settings: Settings,
    private readonly authenticator: Authenticator,
    private readonly revocations: Revocations,
    private readonly accounts: AccountDirectory,
    private readonly gate: ServiceGate,
    metrics: Metrics,
  ) {
    metrics.gauge('gps_live_sockets', 'Live connections', () => this.sessions.size);
  }

  /** Answers how to stop: to be called before the server waits for its connections to end, as these do not end by themselves. */
  attach(server: Server, parts: SocketOperationParts): () => Promise<void> {
    const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE, handleProtocols, perMessageDeflate: false });
    const operations = new SocketOperations(parts);
    const handler = useServer<Record<string, unknown> | undefined, Own>(
      {
        connectionInitWaitTimeout: INIT_TIMEOUT,
        onConnect: (context) => this.open(context.connectionParams, context.extra, parts.limiter),
        onDisconnect: (context) => this.forget(context.extra.session),
        onSubscribe: (context, _id, payload) => operations.start(context.extra.session as LiveSession, payload),
        onComplete: (context) => void (context.extra.session && (context.extra.session.subscriptions -= 1)),
        onNext: (context, _id, _payload, _args, result) => operations.present(context.extra.session as LiveSession, result),
        onError: (context, _id, _payload, errors) => operations.presentErrors(context.extra.session as LiveSession, errors),
      },
      sockets,
    );
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const refusal = this.refusal(request, parts.origins);
      if (refusal) return void socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
    });
    const unwatch = [
      this.revocations.watch(() => this.recheck()),
      this.accounts.watch((userId) => this.recheck(userId)),
      this.gate.watch(() => this.closeIfNotServed()),
    ];
    const timer = setInterval(() => this.recheck(), RECHECK).unref();
    return async () => {
      clearInterval(timer);
      for (const end of unwatch) end();
      for (const session of this.sessions) session.end(1001, 'going away');
      await handler.dispose();
      sockets.close();
    };
  }

  private refusal(request: IncomingMessage, origins: ReadonlySet<string>): string | null {
    const path = request.url?.split('?')[0];
    if (path !== GRAPHQL_PATH) return '404 Not Found';
    // It would go on when the grant is over, and show the staff member's own news where another's are expected.
    if (request.headers[IMPERSONATION_HEADER] !== undefined) return '403 Forbidden';
    const { origin } = request.headers;
    return origin !== undefined && !origins.has(origin) ? '403 Forbidden' : null;
  }

  private async open(params: Params, extra: Extra & Partial<Own>, limiter: RateLimiter): Promise<boolean> {
    const token = tokenIn(params);
    const { socket, request } = extra;
    const notServed = this.gate.sockets();
    if (notServed) return this.refuse(extra, CLOSE.TRY_LATER, notServed.code);
    if (token === null) return this.refuse(extra, CLOSE.UNAUTHORIZED, 'auth.required');
    if (params?.impersonation !== undefined) return this.refuse(extra, CLOSE.FORBIDDEN, 'impersonation.not_allowed');
    const address = clientAddress(request.socket.remoteAddress, request.headers['x-forwarded-for'], this.settings.trustedProxyHops);
    try {
      const identity = await this.authenticator.identify(token);
      const actor = await this.authenticator.admit(identity, nextRequestId(), address);
      const open = [...this.sessions].filter((session) => session.actor.userId === actor.userId).length;
      if (open >= PER_PERSON) return this.refuse(extra, CLOSE.TOO_MANY, 'socket.too_many');
      const session = new LiveSession(identity, actor, socket);
      extra.session = session;
      // A socket may close before it is acknowledged, or while the token was looked at; neither is told to onDisconnect.
      if (socket.readyState !== socket.OPEN) return false;
      this.sessions.add(session);
      socket.once('close', () => this.forget(session));
      return true;
    } catch (error) {
      const refusal = await refusalForFailedToken(error, limiter, { address });
      const code = refusal instanceof DomainError ? refusal.code : 'internal.error';
      return this.refuse(extra, code === 'rate.limited' ? CLOSE.TOO_MANY : CLOSE.UNAUTHORIZED, code);
    }
  }

  private refuse({ socket }: Extra, code: number, reason: string): false {
    socket.close(code, reason);
    return false;
  }

  private forget(session: LiveSession | undefined): void {
    if (!session || !this.sessions.delete(session)) return;
    session.closed();
  }

  private closeIfNotServed(): void {
    const refusal = this.gate.sockets();
    if (refusal) for (const session of this.sessions) session.end(CLOSE.TRY_LATER, refusal.code);
  }

  /** Looks again at who is connected, after a revocation or a change of an account. */
  private recheck(userId?: string): void {
    for (const session of this.sessions) {
      if (userId !== undefined && session.actor.userId !== userId) continue;
      void (async () => this.authenticator.admit(session.identity, session.actor.requestId, session.actor.address))().catch(
        (error: unknown) => {
          if (error instanceof DomainError && error.status < 500) session.end(CLOSE.UNAUTHORIZED, error.code);
        },
      );
    }
  }
}

function tokenIn(params: Params): string | null {
  if (typeof params?.token === 'string') return params.token;
  return typeof params?.authorization === 'string' ? (/^Bearer ([A-Za-z0-9_.-]+)$/i.exec(params.authorization)?.[1] ?? null) : null;
}
