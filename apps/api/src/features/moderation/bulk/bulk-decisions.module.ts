import { Module } from '@nestjs/common';
import { CaseLogModule } from '../../case-log/index.js';
import { HeldContentModule } from '../../held-content/index.js';
import { ModerationLogModule } from '../../moderation-log/index.js';
import { PoliciesModule } from '../../policies/index.js';
import { StaffUsersModule } from '../../staff-users/index.js';
import { ActionRecord } from '../action-record.js';
import { ActionRunner } from '../action-runner.js';
import { CaseClosing } from '../case-closing.js';
import { CaseDecider } from '../case-decider.js';
import { CaseQueue } from '../case-queue.js';
import { CasesRepository } from '../cases.repository.js';
import { ModeratedContentRepository } from '../content.repository.js';
import { DecisionActions } from '../decision-actions.js';
import { ModerationModule } from '../moderation.module.js';
import { ScheduleRepository } from '../schedule/schedule.repository.js';
import { DismissCases, RemoveFromCases } from './case-kinds.js';
import { CaseSelector } from './case-selector.js';
import { CaseTargetsRepository } from './case-targets.repository.js';
import { LockMany, UnlockMany } from './lock-kinds.js';
import { LiftManySuspensions, SuspendMany } from './suspension-kinds.js';

const RUNNING = [
  ...[ActionRecord, ActionRunner, CaseClosing, CaseDecider, CaseQueue, CasesRepository],
  ...[DecisionActions, ModeratedContentRepository, ScheduleRepository],
];
const SHARED = [ModerationModule, ModerationLogModule, StaffUsersModule, CaseLogModule, PoliciesModule, HeldContentModule];

/** Decisions that can be made about many; where they are made about one, and in the worker. */
@Module({
  imports: SHARED,
  providers: [
    ...[...RUNNING, SuspendMany, LiftManySuspensions, LockMany, UnlockMany],
    ...[CaseTargetsRepository, DismissCases, RemoveFromCases, CaseSelector],
  ],
  exports: [...SHARED, ...RUNNING],
})
export class BulkDecisionsModule {}
