export { CORRECTIONS_CHANNEL, type CorrectionNews } from './correction-news.js';
export { teamColour, teamColours } from './team-colours.js';
export { RacingField } from './types/correction.type.js';
export { RaceStatusEnum, SessionKindEnum } from './types/racing.enums.js';
