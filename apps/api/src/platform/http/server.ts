import 'reflect-metadata';
import type { DynamicModule, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../../config/settings.js';
import { Authenticator } from '../auth/authenticator.js';
import { installFrontDoor, nextRequestId } from './front-door.js';

export const BODY_LIMIT = 256 * 1024;
const LOGS: LogLevel[] = ['error', 'warn', 'fatal'];

/** An API process, ready to listen. */
export async function createApiServer(root: DynamicModule, settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, genReqId: nextRequestId, requestIdHeader: false, routerOptions: { maxParamLength: 500 } });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, { logger: LOGS, abortOnError: false });
  installFrontDoor(adapter.getInstance() as never, app.get(Authenticator), settings);
  app.enableShutdownHooks();
  return app;
}
