import { type DynamicModule, Module } from '@nestjs/common';
import { ConfigModule } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { DatabaseModule } from './database/database.module.js';
import { HttpModule } from './http/http.module.js';
import { IdempotencyModule } from './idempotency/idempotency.module.js';
import { KeycloakModule } from './keycloak/keycloak.module.js';
import { LiveModule } from './live/live.module.js';
import { ObservabilityModule } from './observability/observability.module.js';
import { OutboxModule } from './outbox/outbox.module.js';
import { ProcessesModule } from './processes/processes.module.js';
import { RateLimitModule } from './rate-limit/rate-limit.module.js';
import { RedisModule } from './redis/redis.module.js';
import { StorageModule } from './storage/storage.module.js';

/** What every process needs, whatever its features. */
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        ConfigModule.with(settings),
        ObservabilityModule,
        DatabaseModule,
        RedisModule,
        ProcessesModule,
        RateLimitModule,
        LiveModule,
        OutboxModule,
        IdempotencyModule,
        StorageModule,
        KeycloakModule,
        HttpModule,
      ],
    };
  }
}
