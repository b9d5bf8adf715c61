import { Module } from '@nestjs/common';
import { KeycloakRealm } from '../../platform/keycloak/keycloak-realm.js';
import { KeycloakRealmAdapter } from '../../platform/keycloak/keycloak-realm.adapter.js';
import { KeycloakServiceAccount } from '../../platform/keycloak/keycloak-service-account.js';
import { PlatformSettingsAdminResolver } from './platform-settings.admin-resolver.js';
import { VersionsRepository } from './versions.repository.js';

@Module({
  providers: [
    PlatformSettingsAdminResolver,
    VersionsRepository,
    {
      provide: KeycloakRealm,
      inject: [KeycloakServiceAccount],
      useFactory: (account: KeycloakServiceAccount) => new KeycloakRealmAdapter(account),
    },
  ],
})
export class PlatformSettingsAdminApiModule {}
