import { Module } from '@nestjs/common';
import { AutomaticRulesModule } from '../automatic-rules/index.js';
import { MediaModule } from '../media/index.js';
import { CommentsRepository } from './comments.repository.js';
import { CommentsService } from './comments.service.js';
import { ThreadUpdates } from './thread-updates.js';

@Module({
  imports: [AutomaticRulesModule, MediaModule],
  providers: [CommentsRepository, CommentsService, ThreadUpdates],
  exports: [CommentsService, ThreadUpdates],
})
export class CommentsModule {}
