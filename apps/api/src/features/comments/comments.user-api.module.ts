import { Module } from '@nestjs/common';
import { CommentsModule } from './comments.module.js';
import { CommentsResolver } from './comments.resolver.js';

@Module({ imports: [CommentsModule], providers: [CommentsResolver] })
export class CommentsUserApiModule {}
