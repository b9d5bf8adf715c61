import { Global, Module } from '@nestjs/common';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import { LegalRegistrationModule } from '../legal-documents/index.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService } from './accounts.service.js';

@Global()
@Module({
  imports: [LegalRegistrationModule],
  providers: [AccountsService, AccountsRepository, { provide: AccountDirectory, useExisting: AccountsService }],
  exports: [AccountsService, AccountDirectory],
})
export class AccountsModule {}
