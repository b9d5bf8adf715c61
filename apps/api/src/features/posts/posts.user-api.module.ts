import { Module } from '@nestjs/common';
import { PostsModule } from './posts.module.js';
import { PostsResolver } from './posts.resolver.js';

@Module({ imports: [PostsModule], providers: [PostsResolver] })
export class PostsUserApiModule {}
