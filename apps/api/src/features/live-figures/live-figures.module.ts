import { Module } from '@nestjs/common';
import { HealthRepository } from './health.repository.js';
import { LiveFigures } from './live-figures.service.js';
import { LiveSourcesRepository } from './live-sources.repository.js';

@Module({ providers: [LiveFigures, LiveSourcesRepository, HealthRepository], exports: [LiveFigures, HealthRepository] })
export class LiveFiguresModule {}
