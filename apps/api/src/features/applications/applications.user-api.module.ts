import { Module } from '@nestjs/common';
import { KeycloakModule } from '../../platform/keycloak/keycloak.module.js';
import { OutboxModule } from '../../platform/outbox/outbox.module.js';
import { AuditLogModule } from '../audit-log/index.js';
import { PublicAddresses } from '../organizations/index.js';
import { AllowedApplicationsRepository } from './allowed-applications.repository.js';
import { AllowedApplicationsResolver } from './allowed-applications.resolver.js';
import { AllowedApplications } from './allowed-applications.service.js';
import { ApplicationRegistration } from './application-registration.service.js';
import { ApplicationsModule } from './applications.module.js';
import { DeveloperApplicationsRepository } from './developer-applications.repository.js';
import { DeveloperApplicationsResolver } from './developer-applications.resolver.js';
import { DeveloperApplications } from './developer-applications.service.js';
import { LogoutAddresses } from './logout-addresses.js';

@Module({
  imports: [ApplicationsModule, KeycloakModule, OutboxModule, AuditLogModule],
  providers: [
    ...[DeveloperApplicationsResolver, DeveloperApplications, DeveloperApplicationsRepository, ApplicationRegistration],
    ...[LogoutAddresses, PublicAddresses],
    ...[AllowedApplicationsResolver, AllowedApplications, AllowedApplicationsRepository],
  ],
})
export class ApplicationsUserApiModule {}
