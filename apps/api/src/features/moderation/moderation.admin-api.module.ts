import { Module } from '@nestjs/common';
import { ModerationLogModule } from '../moderation-log/index.js';
import { StaffUsersModule } from '../staff-users/index.js';
import { ActionRunner } from './action-runner.js';
import { CaseDecisions } from './case-decisions.service.js';
import { CaseQueue } from './case-queue.js';
import { CasesAdminResolver } from './cases.admin-resolver.js';
import { CasesReader } from './cases.reader.js';
import { CasesRepository } from './cases.repository.js';
import { ModeratedContentRepository } from './content.repository.js';
import { ModerationAdminResolver } from './moderation.admin-resolver.js';
import { ModerationModule } from './moderation.module.js';
import { ReportsOfCasesRepository } from './reports-of-cases.repository.js';
import { UserDecisions } from './user-decisions.service.js';

@Module({
  imports: [ModerationModule, ModerationLogModule, StaffUsersModule],
  providers: [
    ActionRunner,
    CaseDecisions,
    UserDecisions,
    CaseQueue,
    CasesReader,
    CasesRepository,
    ReportsOfCasesRepository,
    ModeratedContentRepository,
    CasesAdminResolver,
    ModerationAdminResolver,
  ],
})
export class ModerationAdminApiModule {}
