import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import { HealthRepository } from './health.repository.js';
import { HealthSeries, HealthSpan, LiveFigure, LiveFigureName as Name } from './live-figure.type.js';
import { LiveFigures } from './live-figures.service.js';

/** What has a history worth looking at. */
const SERIES = [
  Name.API_RATE,
  Name.API_P95,
  Name.API_ERRORS,
  Name.JOBS_WAITING,
  Name.OUTBOX_LAG,
  Name.KEYCLOAK_LATENCY,
  Name.ONLINE,
  Name.QUEUE_AGE,
];

@Resolver()
export class LiveFiguresAdminResolver {
  constructor(
    private readonly figures: LiveFigures,
    private readonly health: HealthRepository,
  ) {}

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => [LiveFigure], { description: 'How things stand right now; to be asked again every few seconds' })
  liveFigures(): Promise<LiveFigure[]> {
    return this.figures.read();
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => [HealthSeries], { description: 'How the platform was doing' })
  systemHealth(@Args('span', { type: () => HealthSpan, defaultValue: HealthSpan.DAY }) span: HealthSpan): Promise<HealthSeries[]> {
    return this.health.history(span, SERIES);
  }
}
