import { Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import { AdminOverview } from './admin-overview.type.js';
import { OverviewRepository } from './overview.repository.js';

@Resolver()
export class OverviewAdminResolver {
  constructor(private readonly repository: OverviewRepository) {}

  @RequirePermission('staff:enter', { acr: 2 })
  @Query(() => AdminOverview)
  overview(): Promise<AdminOverview> {
    return this.repository.figures();
  }
}
