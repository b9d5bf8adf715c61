import { Module } from '@nestjs/common';
import { AuditLogModule, AuditLogReader } from '../audit-log/index.js';
import { FeatureSwitchesAdminResolver } from './feature-switches.admin-resolver.js';
import { FeatureSwitches } from './feature-switches.service.js';
import { SwitchesModule } from './switches.module.js';

@Module({ imports: [SwitchesModule, AuditLogModule], providers: [FeatureSwitches, AuditLogReader, FeatureSwitchesAdminResolver] })
export class SwitchesAdminApiModule {}
