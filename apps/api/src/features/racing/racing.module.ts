import { Module } from '@nestjs/common';
import { CatalogueRepository } from './catalogue.repository.js';
import { HistoryRepository } from './history.repository.js';
import { HistoryService } from './history.service.js';
import { RacingCatalogue } from './racing-catalogue.js';
import { RacingFollows } from './racing-follows.js';
import { RacingService } from './racing.service.js';
import { ResultsRepository } from './results.repository.js';
import { ResultsService } from './results.service.js';
import { TopicFollowsRepository } from './topic-follows.repository.js';

const PARTS = [RacingService, ResultsService, HistoryService, RacingFollows];

@Module({
  providers: [...PARTS, RacingCatalogue, CatalogueRepository, ResultsRepository, HistoryRepository, TopicFollowsRepository],
  exports: PARTS,
})
export class RacingModule {}
