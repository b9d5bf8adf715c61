import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { SwitchReverting } from './switch-reverting.js';
import { SwitchRepository } from './switch.repository.js';

@Module({ imports: [AuditLogModule], providers: [SwitchRepository, SwitchReverting] })
export class SwitchesWorkerModule {}
