import { Module } from '@nestjs/common';
import { AppealsModule } from '../appeals/index.js';
import { AppealHearing } from './appeal-hearing.service.js';
import { BulkDecisionsModule } from './bulk/bulk-decisions.module.js';
import { CaseClaimsAdminResolver } from './case-claims.admin-resolver.js';
import { CaseClaimsRepository } from './case-claims.repository.js';
import { CaseClaims } from './case-claims.service.js';
import { CaseDecisions } from './case-decisions.service.js';
import { CasesAdminResolver } from './cases.admin-resolver.js';
import { CasesReader } from './cases.reader.js';
import { ContentDecisions } from './content-decisions.service.js';
import { ModerationAdminResolver } from './moderation.admin-resolver.js';
import { ReportsOfCasesRepository } from './reports-of-cases.repository.js';
import { ScheduleAdminResolver } from './schedule/schedule.admin-resolver.js';
import { Scheduling } from './schedule/scheduling.js';
import { Reversals } from './reversals.js';
import { UserDecisions } from './user-decisions.service.js';

@Module({
  imports: [BulkDecisionsModule, AppealsModule],
  providers: [
    AppealHearing,
    Reversals,
    CaseClaims,
    Scheduling,
    ScheduleAdminResolver,
    CaseClaimsRepository,
    CaseDecisions,
    ContentDecisions,
    UserDecisions,
    CasesReader,
    ReportsOfCasesRepository,
    CaseClaimsAdminResolver,
    CasesAdminResolver,
    ModerationAdminResolver,
  ],
})
export class ModerationAdminApiModule {}
