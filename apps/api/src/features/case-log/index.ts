export type { CaseEvent, CaseEventPayloads, NewCaseEvent } from './case-event.js';
export { CaseLog, type HeldCase } from './case-log.repository.js';
export { CaseLogModule } from './case-log.module.js';
export type { CaseState, CaseStatusColumn, CaseSubjectKind } from './case-state.js';
export { stateOf } from './case-state.policy.js';
