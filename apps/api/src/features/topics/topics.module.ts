import { Module } from '@nestjs/common';
import { TopicsRepository } from './topics.repository.js';
import { TopicsService } from './topics.service.js';

@Module({ providers: [TopicsRepository, TopicsService], exports: [TopicsService] })
export class TopicsModule {}
