import 'reflect-metadata';
import type { Server } from 'node:http';
import type { DynamicModule, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Settings } from '../../config/settings.js';
import { Authenticator } from '../auth/authenticator.js';
import { ImpersonationGate } from '../auth/impersonation-gate.js';
import { DocumentGate } from '../graphql/document-gate.js';
import { installFrontGate } from '../graphql/front-gate.js';
import { OperationKind } from '../graphql/operation-class.js';
import { readManifest, TrustedDocuments } from '../graphql/trusted-documents.js';
import { Lifecycle } from '../observability/lifecycle.js';
import { Logger } from '../observability/logger.js';
import { Metrics } from '../observability/metrics.js';
import { RateLimiter } from '../rate-limit/rate-limiter.js';
import { LiveSockets } from '../sockets/live-sockets.js';
import type { SocketOperationParts } from '../sockets/socket-operations.js';
import { installFrontDoor, nextRequestId } from './front-door.js';
import { installRequestLog } from './request-log.js';
import { installSecurityHeaders } from './security-headers.js';
import { ServiceGate } from './service-gate.js';

/** The largest body but for uploads, which have their own limit. */
export const BODY_LIMIT = 256 * 1024;
const LOGS: LogLevel[] = ['error', 'warn', 'fatal'];

/** An API process, ready to listen. */
export async function createApiServer(root: DynamicModule, settings: Settings): Promise<NestFastifyApplication> {
  const app = await createServer(root);
  app.get(ServiceGate).install(instanceOf(app));
  installFrontDoor(instanceOf(app), app.get(Authenticator), app.get(Lifecycle), app.get(RateLimiter), settings, app.get(ImpersonationGate));
  const parts = gatePartsOf(app, settings);
  installFrontGate(instanceOf(app), parts);
  const closeSockets = app.get(LiveSockets, { strict: false }).attach(app.getHttpServer() as Server, parts);
  instanceOf(app).addHook('preClose', closeSockets);
  return app;
}

/** The worker: the same server, but nobody signs in to it; it only answers about its health. */
export async function createWorkerServer(root: DynamicModule, _settings: Settings): Promise<NestFastifyApplication> {
  return createServer(root);
}

async function createServer(root: DynamicModule): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: nextRequestId,
    requestIdHeader: false,
    routerOptions: { maxParamLength: 500 },
    requestTimeout: 30_000,
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, { logger: LOGS, abortOnError: false });
  installRequestLog(instanceOf(app), app.get(Logger), app.get(Metrics));
  installSecurityHeaders(instanceOf(app));
  return app;
}

function gatePartsOf(app: NestFastifyApplication, settings: Settings): SocketOperationParts {
  const schema = (): GraphQLSchema => app.get(GraphQLSchemaHost).schema;
  const logger = app.get(Logger);
  const documents = new TrustedDocuments(readManifest(settings.trustedDocuments), settings.profile === 'production');
  if (settings.profile === 'production' && documents.size === 0)
    logger.warn({ setting: 'TRUSTED_DOCUMENTS' }, 'no trusted documents: our own applications are refused');
  return {
    schema,
    logger,
    documents,
    gate: new DocumentGate(schema),
    kinds: new OperationKind(schema),
    limiter: app.get(RateLimiter),
    origins: new Set([settings.webUrl, settings.adminUrl, settings.apiUrl].map((url) => new URL(url).origin)),
  };
}

function instanceOf(app: NestFastifyApplication): FastifyInstance {
  return app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
}
