import { Module } from '@nestjs/common';
import { MediaUrls } from '../media/index.js';
import { InvitationAnswers } from './invitation-answers.service.js';
import { NameService } from './name-service.js';
import { OidcDiscovery } from './oidc-discovery.js';
import { OrganizationDomainsRepository } from './organization-domains.repository.js';
import { OrganizationDomainsService } from './organization-domains.service.js';
import { OrganizationInvitationsResolver } from './organization-invitations.resolver.js';
import { OrganizationInvitationsService } from './organization-invitations.service.js';
import { OrganizationMembersService } from './organization-members.service.js';
import { OrganizationProvidersRepository } from './organization-providers.repository.js';
import { OrganizationProvidersService } from './organization-providers.service.js';
import { OrganizationReader } from './organization.reader.js';
import { OrganizationSignInResolver } from './organization-sign-in.resolver.js';
import { OrganizationSignIn } from './organization-sign-in.service.js';
import { OrganizationsModule } from './organizations.module.js';
import { OrganizationsResolver } from './organizations.resolver.js';
import { OrganizationsService } from './organizations.service.js';
import { ProviderInputs } from './provider-inputs.js';
import { PublicAddresses } from './public-address.js';

@Module({
  imports: [OrganizationsModule],
  providers: [
    ...[OrganizationsResolver, OrganizationInvitationsResolver, OrganizationSignInResolver, MediaUrls],
    ...[OrganizationReader, OrganizationsService, OrganizationMembersService, OrganizationInvitationsService, InvitationAnswers],
    ...[OrganizationDomainsRepository, OrganizationDomainsService, NameService],
    ...[OrganizationProvidersRepository, OrganizationProvidersService, OrganizationSignIn, ProviderInputs, OidcDiscovery, PublicAddresses],
  ],
})
export class OrganizationsUserApiModule {}
