import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { IdentityEventsController } from './identity-events.controller.js';
import { IdentityEventsModule } from './identity-events.module.js';
import { keepRawBody } from './raw-body.js';
import { SecurityHistoryRepository } from './security-history.repository.js';
import { SecurityHistoryResolver } from './security-history.resolver.js';

@Module({
  imports: [IdentityEventsModule],
  controllers: [IdentityEventsController],
  providers: [SecurityHistoryRepository, SecurityHistoryResolver],
})
export class IdentityEventsUserApiModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    keepRawBody(this.host.httpAdapter.getInstance() as FastifyInstance);
  }
}
