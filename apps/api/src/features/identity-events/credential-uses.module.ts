import { Module } from '@nestjs/common';
import { CredentialUsesRepository } from './credential-uses.repository.js';

@Module({ providers: [CredentialUsesRepository], exports: [CredentialUsesRepository] })
export class CredentialUsesModule {}
