import { Module } from '@nestjs/common';
import { InvitationAnswers } from './invitation-answers.service.js';
import { OrganizationDomainsService } from './organization-domains.service.js';
import { OrganizationInvitationsResolver } from './organization-invitations.resolver.js';
import { OrganizationInvitationsService } from './organization-invitations.service.js';
import { OrganizationMembersService } from './organization-members.service.js';
import { OrganizationProvidersService } from './organization-providers.service.js';
import { OrganizationSignInResolver } from './organization-sign-in.resolver.js';
import { OrganizationSignIn } from './organization-sign-in.service.js';
import { OrganizationsResolver } from './organizations.resolver.js';
import { OrganizationsService } from './organizations.service.js';

@Module({
  providers: [
    ...[OrganizationsResolver, OrganizationInvitationsResolver, OrganizationSignInResolver],
    ...[OrganizationsService, OrganizationMembersService, OrganizationInvitationsService, InvitationAnswers],
    ...[OrganizationDomainsService, OrganizationProvidersService, OrganizationSignIn],
  ],
})
export class OrganizationsUserApiModule {}
