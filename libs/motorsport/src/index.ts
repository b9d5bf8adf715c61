export { COMPOUNDS, isCompound, type Compound } from './compounds.ts';
export { type Championship, countPoints, countedResults, type Stretch } from './counted-results.ts';
export { type ScoredRow, type Standing, standingsAfter } from './championship.ts';
export { NOT_CLASSIFIED, isStart, parsePosition, type NotClassified, type Position } from './position-text.ts';
export { type PointsTable, pointsTable, sprintPoints, tableForShare } from './points-table.ts';
export { type AwardedPoints, type Finish, type RaceForPoints, awardRacePoints, awardSprintPoints } from './race-points.ts';
export { LONGEST_RACE_MS, LONGEST_SESSION_MS, RACE_STATUSES, statusAt, type RaceStatus } from './race-status.ts';
export { formatGap, formatRaceTime, parseGap, parseRaceTime, type Gap } from './race-time.ts';
export { SESSION_KINDS, compareSessions, isOnTrack, sessionsOf, weekendFormat, type SessionKind, type WeekendFormat } from './sessions.ts';
