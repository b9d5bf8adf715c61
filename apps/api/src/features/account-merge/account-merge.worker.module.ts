import { Module } from '@nestjs/common';
import { AccountErasureRepository } from '../accounts/index.js';
import { ProductMailsModule } from '../e-mail-templates/index.js';
import { RestrictionCarryModule } from '../moderation/index.js';
import { AccountMergeModule } from './account-merge.module.js';
import { MergeBeginning } from './merge-beginning.js';
import { MergeCarrying } from './merge-carrying.js';
import { MergeErasure } from './merge-erasure.js';
import { MergeMails } from './merge-mails.js';
import { MergeRecipientsRepository } from './merge-recipients.repository.js';
import { MergeWorkRepository } from './merge-work.repository.js';
import { MergeWorker } from './merge-worker.js';

@Module({
  imports: [AccountMergeModule, ProductMailsModule, RestrictionCarryModule],
  providers: [
    ...[MergeWorker, MergeWorkRepository, MergeBeginning, MergeCarrying, MergeErasure, AccountErasureRepository],
    ...[MergeMails, MergeRecipientsRepository],
  ],
})
export class AccountMergeWorkerModule {}
