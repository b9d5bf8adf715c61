import { Module } from '@nestjs/common';
import { FeedModule } from './feed.module.js';
import { FeedProcessor } from './feed.processor.js';

@Module({ imports: [FeedModule], providers: [FeedProcessor] })
export class FeedWorkerModule {}
