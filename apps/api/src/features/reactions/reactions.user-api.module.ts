import { Module } from '@nestjs/common';
import { ReactionsModule } from './reactions.module.js';
import { ReactionsResolver } from './reactions.resolver.js';

@Module({ imports: [ReactionsModule], providers: [ReactionsResolver] })
export class ReactionsUserApiModule {}
