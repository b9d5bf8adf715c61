import { Module } from '@nestjs/common';
import { MediaModule } from '../media/index.js';
import { PostsModule } from '../posts/index.js';
import { ReactionsRepository } from './reactions.repository.js';
import { ReactionsService } from './reactions.service.js';

@Module({ imports: [MediaModule, PostsModule], providers: [ReactionsRepository, ReactionsService], exports: [ReactionsService] })
export class ReactionsModule {}
