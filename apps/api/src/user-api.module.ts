import { type DynamicModule, Module } from '@nestjs/common';
import type { Settings } from './config/settings.js';
import { AccountsUserApiModule } from './features/accounts/accounts.user-api.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** The members' API: the only list of its features. Add a feature's `x.user-api.module.ts` here, one line each. */
const FEATURES = [
  AccountsUserApiModule,
];

@Module({})
export class UserApiModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: UserApiModule,
      imports: [
        PlatformModule.with(settings),
        AuthModule.for({ audience: 'gps-api', clients: ['gps-web', 'gps-mobile', 'gps-cli'] }),
        GraphqlModule.for(),
        ...FEATURES,
      ],
    };
  }
}
