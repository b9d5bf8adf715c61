import { Module } from '@nestjs/common';
import { MediaModule } from '../media/index.js';
import { FeedActivityFeed } from './feed-activity.js';
import { FeedRepository } from './feed.repository.js';
import { FeedService } from './feed.service.js';

@Module({ imports: [MediaModule], providers: [FeedActivityFeed, FeedRepository, FeedService], exports: [FeedActivityFeed, FeedService] })
export class FeedModule {}
