import { Module } from '@nestjs/common';
import { ProductMailsModule } from '../e-mail-templates/index.js';
import { InvitationExpiry } from './invitation-expiry.js';
import { OrganizationMails } from './organization-mails.js';
import { OrganizationMailsRepository } from './organization-mails.repository.js';
import { OrganizationSync } from './organization-sync.js';
import { OrganizationSyncRepository } from './organization-sync.repository.js';
import { OrganizationsModule } from './organizations.module.js';
import { ProviderArrivals } from './provider-arrivals.js';
import { ProviderArrivalsRepository } from './provider-arrivals.repository.js';

@Module({
  imports: [OrganizationsModule, ProductMailsModule],
  providers: [
    ...[OrganizationSync, OrganizationSyncRepository, OrganizationMails, OrganizationMailsRepository],
    ...[ProviderArrivals, ProviderArrivalsRepository, InvitationExpiry],
  ],
})
export class OrganizationsWorkerModule {}
