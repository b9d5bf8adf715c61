import { Module } from '@nestjs/common';
import { CommentsModule } from './comments.module.js';
import { CommentsProcessor } from './comments.processor.js';

@Module({ imports: [CommentsModule], providers: [CommentsProcessor] })
export class CommentsWorkerModule {}
