import { Module } from '@nestjs/common';
import { BulkDecisionsModule } from './bulk/bulk-decisions.module.js';
import { CaseClaimsRepository } from './case-claims.repository.js';
import { CaseSubjectHandlers } from './case-subject.handlers.js';
import { CaseSubjectsRepository } from './case-subjects.repository.js';
import { CaseTidying } from './case-tidying.js';
import { ModerationHandlers } from './moderation.handlers.js';
import { ScheduleWorker } from './schedule/schedule-worker.js';
import { ScheduledDecisions } from './schedule/scheduled-decisions.js';
import { ScheduledRemovals } from './schedule/scheduled-removals.js';
import { RestrictionsExpiry } from './restrictions-expiry.js';

@Module({
  imports: [BulkDecisionsModule],
  providers: [
    ScheduledRemovals,
    ScheduledDecisions,
    ScheduleWorker,
    ModerationHandlers,
    RestrictionsExpiry,
    CaseSubjectHandlers,
    CaseSubjectsRepository,
    CaseTidying,
    CaseClaimsRepository,
  ],
})
export class ModerationWorkerModule {}
