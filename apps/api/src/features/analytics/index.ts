export { ANY_KIND, EVENT_KINDS } from './event-kinds.js';
export { FigureQueriesRepository } from './figure-queries.repository.js';
export { FiguresModule } from './figures.module.js';
export { RACE_PHASES } from './race-phase.js';
export { hideCells, type Shown } from './suppression.js';
