import { Module } from '@nestjs/common';
import { ProfilesModule } from '../profiles/index.js';
import { FollowsRepository } from './follows.repository.js';
import { FollowsService } from './follows.service.js';

@Module({ imports: [ProfilesModule], providers: [FollowsRepository, FollowsService], exports: [FollowsService] })
export class FollowsModule {}
