import { Module } from '@nestjs/common';
import { AutomaticRulesModule } from '../automatic-rules/index.js';
import { CanaryPlanting } from './canary-planting.js';
import { RuleCanariesRepository } from './rule-canaries.repository.js';
import { RuleTrialRunner } from './rule-trial-runner.js';
import { RuleTrialsRepository } from './rule-trials.repository.js';

@Module({
  imports: [AutomaticRulesModule],
  providers: [CanaryPlanting, RuleCanariesRepository, RuleTrialRunner, RuleTrialsRepository],
})
export class StaffRulesWorkerModule {}
