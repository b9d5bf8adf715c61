import { Module } from '@nestjs/common';
import { KeycloakOrganizations } from '../../platform/keycloak/keycloak-organizations.js';
import { KeycloakOrganizationsAdapter } from '../../platform/keycloak/keycloak-organizations.adapter.js';
import { KeycloakModule } from '../../platform/keycloak/keycloak.module.js';
import { KeycloakServiceAccount } from '../../platform/keycloak/keycloak-service-account.js';
import { AuditLogModule } from '../audit-log/index.js';
import { OrganizationChanges } from './organization-changes.js';
import { OrganizationInvitationsRepository } from './organization-invitations.repository.js';
import { OrganizationMembersRepository } from './organization-members.repository.js';
import { OrganizationsRepository } from './organizations.repository.js';
import { TenantScope } from './tenant-scope.js';

const PROVIDERS = [
  TenantScope,
  OrganizationsRepository,
  OrganizationMembersRepository,
  OrganizationInvitationsRepository,
  OrganizationChanges,
];

/** What members' API, staff's API and worker have in common. */
@Module({
  imports: [AuditLogModule, KeycloakModule],
  providers: [
    ...PROVIDERS,
    {
      provide: KeycloakOrganizations,
      inject: [KeycloakServiceAccount],
      useFactory: (account: KeycloakServiceAccount) => new KeycloakOrganizationsAdapter(account),
    },
  ],
  exports: [AuditLogModule, KeycloakOrganizations, ...PROVIDERS],
})
export class OrganizationsModule {}
