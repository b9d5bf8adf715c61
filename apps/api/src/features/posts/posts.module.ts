import { Module } from '@nestjs/common';
import { AutomaticRulesModule } from '../automatic-rules/index.js';
import { MediaModule } from '../media/index.js';
import { TopicsModule } from '../topics/index.js';
import { PostReadsRepository } from './post-reads.repository.js';
import { PostReadsService } from './post-reads.service.js';
import { PostsRepository } from './posts.repository.js';
import { PostsService } from './posts.service.js';

@Module({
  imports: [AutomaticRulesModule, MediaModule, TopicsModule],
  providers: [PostReadsRepository, PostReadsService, PostsRepository, PostsService],
  exports: [PostReadsService, PostsService],
})
export class PostsModule {}
