import { Module } from '@nestjs/common';
import { StaffOrganizationMembers } from './staff-organization-members.service.js';
import { StaffOrganizationsAdminResolver } from './staff-organizations.admin-resolver.js';
import { StaffOrganizationsReader } from './staff-organizations.reader.js';
import { StaffOrganizationsService } from './staff-organizations.service.js';

@Module({ providers: [StaffOrganizationsAdminResolver, StaffOrganizationsReader, StaffOrganizationsService, StaffOrganizationMembers] })
export class StaffOrganizationsAdminApiModule {}
