import { Global, Module } from '@nestjs/common';
import { Impersonation } from '../../platform/auth/impersonation.js';
import { ImpersonationSessions } from './impersonation-session.service.js';
import { ImpersonationModule } from './impersonation.module.js';
import { ImpersonationResolver } from './impersonation.resolver.js';
import { Impersonations } from './impersonations.js';

/** Global, because the one guard in front of everything asks for the port. */
@Global()
@Module({
  imports: [ImpersonationModule],
  providers: [Impersonations, { provide: Impersonation, useExisting: Impersonations }, ImpersonationSessions, ImpersonationResolver],
  exports: [Impersonation],
})
export class ImpersonationUserApiModule {}
