import { Module } from '@nestjs/common';
import { MailModule } from '../../platform/mail/mail.module.js';
import { MailVersionsRepository } from './mail-versions.repository.js';
import { ProductMails } from './product-mails.js';

/** For features of the worker that send mails. */
@Module({ imports: [MailModule], providers: [MailVersionsRepository, ProductMails], exports: [ProductMails] })
export class ProductMailsModule {}
