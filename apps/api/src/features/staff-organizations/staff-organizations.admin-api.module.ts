import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { StaffOrganizationMembers } from './staff-organization-members.service.js';
import { StaffOrganizationsAdminResolver } from './staff-organizations.admin-resolver.js';
import { StaffOrganizationsReader } from './staff-organizations.reader.js';
import { StaffOrganizationsRepository } from './staff-organizations.repository.js';
import { StaffOrganizationsService } from './staff-organizations.service.js';

@Module({
  imports: [OrganizationsModule],
  providers: [
    ...[StaffOrganizationsAdminResolver, StaffOrganizationsReader, StaffOrganizationsService],
    ...[StaffOrganizationMembers, StaffOrganizationsRepository],
  ],
})
export class StaffOrganizationsAdminApiModule {}
