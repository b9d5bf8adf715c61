export { AutomaticRulesModule } from './automatic-rules.module.js';
export { RuleGate } from './rule-gate.js';
export { recordsOf, WAKE_RELAY_ONCE } from './rule-records.sql.js';
export { RuleRecordsRepository } from './rule-records.repository.js';
export { type Subject, type Verdict } from './verdict.js';
