import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { CorrectionsRepository } from './corrections.repository.js';
import { FactsRepository } from './facts.repository.js';
import { RacingCorrectionsAdminResolver } from './racing-corrections.admin-resolver.js';
import './racing-corrections.errors.js';
import { RacingCorrections } from './racing-corrections.service.js';
import { RacingFactsReader } from './racing-facts.reader.js';

@Module({
  imports: [AuditLogModule],
  providers: [RacingCorrectionsAdminResolver, RacingCorrections, RacingFactsReader, CorrectionsRepository, FactsRepository],
})
export class RacingCorrectionsAdminApiModule {}
