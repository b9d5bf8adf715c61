import { Global, Module } from '@nestjs/common';
import { ApplicationDirectory } from '../../platform/auth/application-directory.js';
import { ApplicationUses } from './application-uses.js';
import { RegisteredApplications } from './applications.directory.js';
import { ApplicationsRepository } from './applications.repository.js';

/** Who may come with a token of an application; global, because the door asks. */
@Global()
@Module({
  providers: [
    ApplicationsRepository,
    ApplicationUses,
    RegisteredApplications,
    { provide: ApplicationDirectory, useExisting: RegisteredApplications },
  ],
  exports: [ApplicationDirectory],
})
export class ApplicationsModule {}
