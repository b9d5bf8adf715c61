import { type DynamicModule, Module } from '@nestjs/common';
import type { Settings } from './config/settings.js';
import { AccountsModule } from './features/accounts/accounts.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** The worker: the only list of features with event handlers or jobs. Add a feature's `x.worker.module.ts` here, one line each. */
const FEATURES = [
  AccountsModule,
];

@Module({})
export class WorkerModule {
  static with(settings: Settings): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.with(settings), AuthModule.forWorker(), ...FEATURES] };
  }
}
