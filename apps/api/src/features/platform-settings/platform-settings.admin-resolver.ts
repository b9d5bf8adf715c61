import { Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import { KeycloakRealm } from '../../platform/keycloak/keycloak-realm.js';
import { PRODUCT_VERSION } from '../../platform/processes/product-version.js';
import { ProcessRegister } from '../../platform/processes/process-register.js';
import { Redis } from '../../platform/redis/redis.js';
import { type PlatformProcess, PlatformSettings } from './platform-settings.type.js';
import { settingLines } from './settings-lines.js';
import { VersionsRepository } from './versions.repository.js';

@Resolver()
export class PlatformSettingsAdminResolver {
  constructor(
    private readonly register: ProcessRegister,
    private readonly realm: KeycloakRealm,
    private readonly repository: VersionsRepository,
    private readonly redis: Redis,
  ) {}

  @RequirePermission('operations:manage', { acr: 2 })
  @Query(() => PlatformSettings, { description: 'By what the platform goes and what it runs on. Secrets never leave their process.' })
  async platformSettings(): Promise<PlatformSettings> {
    const [processes, keycloak, postgresql, redis] = await Promise.all([
      this.register.all(),
      this.realm.version().catch(() => null),
      this.repository.postgresql().catch(() => null),
      this.redisVersion().catch(() => null),
    ]);
    return {
      settings: settingLines(processes),
      processes: processes
        .map(({ id, process, version, node, startedAt, at }): PlatformProcess => ({
          id,
          kind: process,
          version,
          node,
          startedAt: new Date(startedAt),
          seenAt: new Date(at),
        }))
        .sort((a, b) => a.kind.localeCompare(b.kind) || a.startedAt.getTime() - b.startedAt.getTime()),
      versions: { product: PRODUCT_VERSION, keycloak, postgresql, redis },
    };
  }

  private async redisVersion(): Promise<string | null> {
    const text = await this.redis.commands.info('server');
    return /^(?:redis|valkey)_version:(\S+)/m.exec(text)?.[1] ?? null;
  }
}
