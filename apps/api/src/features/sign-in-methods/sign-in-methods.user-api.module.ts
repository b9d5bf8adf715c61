import { Module } from '@nestjs/common';
import { KeycloakModule } from '../../platform/keycloak/keycloak.module.js';
import { CredentialUsesModule } from '../identity-events/index.js';
import { SignInMethodsResolver } from './sign-in-methods.resolver.js';
import { SignInMethodsService } from './sign-in-methods.service.js';

@Module({ imports: [KeycloakModule, CredentialUsesModule], providers: [SignInMethodsResolver, SignInMethodsService] })
export class SignInMethodsUserApiModule {}
