import { Module } from '@nestjs/common';
import { AvatarController } from './avatar.controller.js';
import { MediaModule } from '../media/index.js';
import { OwnProfileResolver } from './own-profile.resolver.js';
import { ProfilesModule } from './profiles.module.js';
import { ProfilesResolver } from './profiles.resolver.js';

@Module({ imports: [MediaModule, ProfilesModule], providers: [OwnProfileResolver, ProfilesResolver], controllers: [AvatarController] })
export class ProfilesUserApiModule {}
