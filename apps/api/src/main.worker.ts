import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { settingsOrExit } from './platform/http/run.js';
import { WorkerModule } from './worker.module.js';

const settings = settingsOrExit('worker');
const app = await NestFactory.createApplicationContext(WorkerModule.with(settings), { logger: ['error', 'warn', 'fatal'] });
app.enableShutdownHooks();
