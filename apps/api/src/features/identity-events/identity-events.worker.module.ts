import { Module } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { KeycloakEventsAdapter } from '../../platform/keycloak/keycloak-events.adapter.js';
import { KeycloakEvents } from '../../platform/keycloak/keycloak-events.js';
import { EventCatchUp } from './event-catch-up.js';
import { EventRetention } from './event-retention.js';
import { IdentityEventsModule } from './identity-events.module.js';

@Module({
  imports: [IdentityEventsModule],
  providers: [
    EventCatchUp,
    EventRetention,
    {
      provide: KeycloakEvents,
      inject: [Settings],
      useFactory: (settings: Settings) =>
        new KeycloakEventsAdapter({
          baseUrl: settings.keycloakUrl,
          realm: settings.keycloakRealm,
          clientId: settings.keycloakApiClientId,
          clientSecret: settings.keycloakApiClientSecret,
        }),
    },
  ],
})
export class IdentityEventsWorkerModule {}
