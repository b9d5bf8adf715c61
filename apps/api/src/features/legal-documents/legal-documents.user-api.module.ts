import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ConsentRules } from './consent-rules.js';
import { ConsentsResolver } from './consents.resolver.js';
import { Consents } from './consents.service.js';
import { LegalDocumentsModule } from './legal-documents.module.js';

@Module({ imports: [LegalDocumentsModule], providers: [{ provide: APP_GUARD, useClass: ConsentRules }, Consents, ConsentsResolver] })
export class LegalDocumentsUserApiModule {}
