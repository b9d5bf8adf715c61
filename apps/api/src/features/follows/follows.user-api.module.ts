import { Module } from '@nestjs/common';
import { ProfilesModule } from '../profiles/index.js';
import { FollowsModule } from './follows.module.js';
import { FollowsResolver } from './follows.resolver.js';

@Module({ imports: [FollowsModule, ProfilesModule], providers: [FollowsResolver] })
export class FollowsUserApiModule {}
