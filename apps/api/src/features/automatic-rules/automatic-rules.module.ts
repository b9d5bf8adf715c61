import { Module } from '@nestjs/common';
import { Classifiers } from './classifiers.js';
import { HttpClassifiers } from './http-classifiers.js';
import { LiveRulesRepository } from './live-rules.repository.js';
import { RuleBook } from './rule-book.js';
import { RuleFactsRepository } from './rule-facts.repository.js';
import { RuleGate } from './rule-gate.js';
import { RuleRecordsRepository } from './rule-records.repository.js';
import './automatic-rules.errors.js';

@Module({
  providers: [
    ...[LiveRulesRepository, RuleBook, RuleFactsRepository, RuleGate, RuleRecordsRepository],
    { provide: Classifiers, useClass: HttpClassifiers },
  ],
  exports: [Classifiers, LiveRulesRepository, RuleBook, RuleGate, RuleRecordsRepository],
})
export class AutomaticRulesModule {}
