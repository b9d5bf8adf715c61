import { Module } from '@nestjs/common';
import { LegalAcceptancesRepository } from './legal-acceptances.repository.js';

/** All that making an account needs of the documents. */
@Module({ providers: [LegalAcceptancesRepository], exports: [LegalAcceptancesRepository] })
export class LegalRegistrationModule {}
