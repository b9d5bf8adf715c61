import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PlatformStateResolver } from './platform-state.resolver.js';
import { RegistrationController } from './registration.controller.js';
import { SwitchRules } from './switch-rules.js';
import { SwitchesModule } from './switches.module.js';

@Module({
  imports: [SwitchesModule],
  controllers: [RegistrationController],
  providers: [SwitchRules, { provide: APP_GUARD, useExisting: SwitchRules }, PlatformStateResolver],
})
export class SwitchesUserApiModule {}
