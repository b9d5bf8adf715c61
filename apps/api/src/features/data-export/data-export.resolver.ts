import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import { DataExportService } from './data-export.service.js';
import { DataExportStatus, ExportMyDataResult } from './data-export.type.js';

@Resolver()
export class DataExportResolver {
  constructor(private readonly service: DataExportService) {}

  @Query(() => DataExportStatus, { description: 'Whether a copy of one’s data is there or on its way' })
  @SignedIn()
  @AllowWhileImpersonating('never')
  myDataExport(@CurrentActor() actor: Actor): Promise<DataExportStatus> {
    return this.service.status(actor);
  }

  /** Everything about somebody in one file: asks for a sign-in of the last five minutes. */
  @Mutation(() => ExportMyDataResult)
  @RequirePermission('account:secure', { maxAge: 300 })
  exportMyData(@CurrentActor() actor: Actor): ReturnType<DataExportService['ask']> {
    return this.service.ask(actor);
  }
}
