import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { AutomaticRulesModule } from '../automatic-rules/index.js';
import { RuleCanaries } from './rule-canaries.service.js';
import { RuleCanariesRepository } from './rule-canaries.repository.js';
import { RuleChecks } from './rule-checks.js';
import { RuleReadsRepository } from './rule-reads.repository.js';
import { RuleTrials } from './rule-trials.service.js';
import { RuleTrialsRepository } from './rule-trials.repository.js';
import { RulesAdminResolver } from './rules.admin-resolver.js';
import { RulesReader } from './rules.reader.js';
import { RulesRepository } from './rules.repository.js';
import { Rules } from './rules.service.js';

@Module({
  imports: [AuditLogModule, AutomaticRulesModule],
  providers: [
    ...[RulesRepository, RuleReadsRepository, RuleTrialsRepository, RuleCanariesRepository],
    ...[Rules, RulesReader, RuleChecks, RuleTrials, RuleCanaries, RulesAdminResolver],
  ],
})
export class StaffRulesAdminApiModule {}
