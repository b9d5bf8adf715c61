import { Module } from '@nestjs/common';
import { LegalAcceptancesRepository } from './legal-acceptances.repository.js';
import './legal.errors.js';
import { LegalBoard } from './legal-board.js';
import { LegalVersionsRepository } from './legal-versions.repository.js';

@Module({
  providers: [LegalBoard, LegalVersionsRepository, LegalAcceptancesRepository],
  exports: [LegalBoard, LegalVersionsRepository, LegalAcceptancesRepository],
})
export class LegalDocumentsModule {}
