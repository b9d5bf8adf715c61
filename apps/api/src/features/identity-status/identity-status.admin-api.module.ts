import { Module } from '@nestjs/common';
import { KeycloakRealm } from '../../platform/keycloak/keycloak-realm.js';
import { KeycloakRealmAdapter } from '../../platform/keycloak/keycloak-realm.adapter.js';
import { KeycloakServiceAccount } from '../../platform/keycloak/keycloak-service-account.js';
import { IdentityStatusAdminResolver } from './identity-status.admin-resolver.js';

@Module({
  providers: [
    IdentityStatusAdminResolver,
    {
      provide: KeycloakRealm,
      inject: [KeycloakServiceAccount],
      useFactory: (account: KeycloakServiceAccount) => new KeycloakRealmAdapter(account),
    },
  ],
})
export class IdentityStatusAdminApiModule {}
