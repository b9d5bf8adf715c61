import { Module } from '@nestjs/common';
import { ProductMailsModule } from '../e-mail-templates/index.js';
import { ImpersonationMails } from './impersonation-mails.js';
import { ImpersonationModule } from './impersonation.module.js';
import { ImpersonationProcessor } from './impersonation.processor.js';

@Module({ imports: [ImpersonationModule, ProductMailsModule], providers: [ImpersonationProcessor, ImpersonationMails] })
export class ImpersonationWorkerModule {}
