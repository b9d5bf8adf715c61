import { Global, Module } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { KeycloakAdmin } from './keycloak-admin.js';
import { KeycloakAdminAdapter } from './keycloak-admin.adapter.js';
import { KeycloakClients } from './keycloak-clients.js';
import { KeycloakClientsAdapter } from './keycloak-clients.adapter.js';
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
    {
      provide: KeycloakClients,
      inject: [KeycloakServiceAccount],
      useFactory: (account: KeycloakServiceAccount) => new KeycloakClientsAdapter(account),
    },
  ],
  exports: [KeycloakServiceAccount, KeycloakClients, KeycloakAdmin],
})
export class KeycloakModule {}
