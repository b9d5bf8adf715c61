import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { MediaModule } from '../media/index.js';
import { HeldContentAdminResolver } from './held-content.admin-resolver.js';
import { HeldContentModule } from './held-content.module.js';
import { StaffHeldContent } from './staff-held-content.js';

@Module({ imports: [HeldContentModule, AuditLogModule, MediaModule], providers: [StaffHeldContent, HeldContentAdminResolver] })
export class HeldContentAdminApiModule {}
