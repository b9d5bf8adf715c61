import { Module } from '@nestjs/common';
import { KeycloakModule } from '../../platform/keycloak/keycloak.module.js';
import { ApplicationRowsRepository } from './application-rows.repository.js';
import { ApplicationsModule } from './applications.module.js';
import { ApplicationsProcessor } from './applications.processor.js';

@Module({ imports: [ApplicationsModule, KeycloakModule], providers: [ApplicationsProcessor, ApplicationRowsRepository] })
export class ApplicationsWorkerModule {}
