import { Global, Module } from '@nestjs/common';
import { AddressRefusals } from '../../platform/auth/address-refusals.js';
import { AddressRefusalLog } from './address-refusal-log.js';
import { AuditLogModule } from './audit-log.module.js';

@Global()
@Module({
  imports: [AuditLogModule],
  providers: [{ provide: AddressRefusals, useClass: AddressRefusalLog }],
  exports: [AddressRefusals],
})
export class AddressRefusalsModule {}
