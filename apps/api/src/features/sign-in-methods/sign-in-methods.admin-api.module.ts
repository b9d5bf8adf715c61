import { Module } from '@nestjs/common';
import { CredentialUsesModule } from '../identity-events/index.js';
import { SignInMethodsAdminResolver } from './sign-in-methods.admin-resolver.js';

@Module({ imports: [CredentialUsesModule], providers: [SignInMethodsAdminResolver] })
export class SignInMethodsAdminApiModule {}
