import { Module } from '@nestjs/common';
import { BehaviourAdminResolver } from './behaviour.admin-resolver.js';
import { BehaviourRepository } from './behaviour.repository.js';
import { Behaviour } from './behaviour.service.js';
import { FiguresModule } from './figures.module.js';
import { ModerationFiguresRepository } from './moderation-figures.repository.js';

@Module({ imports: [FiguresModule], providers: [BehaviourAdminResolver, Behaviour, BehaviourRepository, ModerationFiguresRepository] })
export class AnalyticsAdminApiModule {}
