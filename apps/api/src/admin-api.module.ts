import { type DynamicModule, Module } from '@nestjs/common';
import type { Settings } from './config/settings.js';
import { AccountsAdminApiModule } from './features/accounts/accounts.admin-api.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** The staff API: the only list of its features. Add a feature's `x.admin-api.module.ts` here, one line each. */
const FEATURES = [
  AccountsAdminApiModule,
];

@Module({})
export class AdminApiModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AdminApiModule,
      imports: [
        PlatformModule.with(settings),
        AuthModule.for({ audience: 'gps-admin-api', clients: ['gps-admin'] }),
        GraphqlModule.for(),
        ...FEATURES,
      ],
    };
  }
}
