import { Module } from '@nestjs/common';
import { TopicsModule } from './topics.module.js';
import { TopicsResolver } from './topics.resolver.js';

@Module({ imports: [TopicsModule], providers: [TopicsResolver] })
export class TopicsUserApiModule {}
