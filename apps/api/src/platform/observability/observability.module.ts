import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { ReadinessRepository } from '../database/readiness.repository.js';
import { Redis } from '../redis/redis.js';
import { HealthController } from './health.controller.js';
import { Lifecycle } from './lifecycle.js';
import { Logger } from './logger.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

@Global()
@Module({
  controllers: [HealthController],
  providers: [Logger, Metrics, Lifecycle, Readiness, ReadinessRepository],
  exports: [Logger, Metrics, Lifecycle],
})
export class ObservabilityModule implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly database: Database,
    private readonly redis: Redis,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge('gps_database_connections', 'Connections of the pool to PostgreSQL', () => this.database.poolState().total);
    this.metrics.gauge('gps_database_waiting', 'Callers that wait for a connection to PostgreSQL', () => this.database.poolState().waiting);
    this.metrics.gauge('gps_redis_up', '1 while Redis answers', () => (this.redis.up ? 1 : 0));
  }
}
