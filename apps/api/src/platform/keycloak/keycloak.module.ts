import { Global, Module } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { KeycloakAdmin } from './keycloak-admin.js';
import { KeycloakAdminAdapter } from './keycloak-admin.adapter.js';
import { KeycloakServiceAccount } from './keycloak-service-account.js';

@Global()
@Module({
  providers: [
    {
      provide: KeycloakServiceAccount,
      inject: [Settings],
      useFactory: (settings: Settings) =>
        new KeycloakServiceAccount({
          baseUrl: settings.keycloakUrl,
          realm: settings.keycloakRealm,
          clientId: settings.keycloakApiClientId,
          clientSecret: settings.keycloakApiClientSecret,
        }),
    },
    {
      provide: KeycloakAdmin,
      inject: [KeycloakServiceAccount],
      useFactory: (account: KeycloakServiceAccount) => new KeycloakAdminAdapter(account),
    },
  ],
  exports: [KeycloakServiceAccount, KeycloakAdmin],
})
export class KeycloakModule {}
