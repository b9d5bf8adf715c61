import { Module } from '@nestjs/common';
import { FeedModule } from './feed.module.js';
import { FeedResolver } from './feed.resolver.js';

@Module({ imports: [FeedModule], providers: [FeedResolver] })
export class FeedUserApiModule {}
