import { Global, Module } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { KeycloakAdmin } from './keycloak-admin.js';
import { KeycloakAdminAdapter } from './keycloak-admin.adapter.js';

@Global()
@Module({
  providers: [
    {
      provide: KeycloakAdmin,
      inject: [Settings],
      useFactory: (settings: Settings) =>
        new KeycloakAdminAdapter({
          baseUrl: settings.keycloakUrl,
          realm: settings.keycloakRealm,
          clientId: settings.keycloakApiClientId,
          clientSecret: settings.keycloakApiClientSecret,
        }),
    },
  ],
  exports: [KeycloakAdmin],
})
export class KeycloakModule {}
