import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ErrorFilter } from './error.filter.js';
import { ServiceGate } from './service-gate.js';

@Global()
@Module({ providers: [ServiceGate, { provide: APP_FILTER, useClass: ErrorFilter }], exports: [ServiceGate] })
export class HttpModule {}
