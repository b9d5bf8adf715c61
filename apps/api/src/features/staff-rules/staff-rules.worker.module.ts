import { Module } from '@nestjs/common';
import { AutomaticRulesModule } from '../automatic-rules/index.js';
import { ProductMailsModule } from '../e-mail-templates/index.js';
import { CanaryPlanting } from './canary-planting.js';
import { RuleAlarmMails } from './rule-alarm-mails.js';
import { RuleAlarmsRepository } from './rule-alarms.repository.js';
import { RuleCanariesRepository } from './rule-canaries.repository.js';
import { RuleTrialRunner } from './rule-trial-runner.js';
import { RuleTrialsRepository } from './rule-trials.repository.js';

@Module({
  imports: [AutomaticRulesModule, ProductMailsModule],
  providers: [CanaryPlanting, RuleAlarmMails, RuleAlarmsRepository, RuleCanariesRepository, RuleTrialRunner, RuleTrialsRepository],
})
export class StaffRulesWorkerModule {}
