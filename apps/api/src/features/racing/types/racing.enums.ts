import { RACE_STATUSES, SESSION_KINDS, type RaceStatus, type SessionKind } from '@gps/motorsport';
import { registerEnumType } from '@nestjs/graphql';

const named = <T extends string>(values: readonly T[]): Record<T, T> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const SessionKindEnum: Record<SessionKind, SessionKind> = named(SESSION_KINDS);
registerEnumType(SessionKindEnum, {
  name: 'SessionKind',
  description: 'Sessions on track, and the tables that belong to them: grids and fastest laps',
});

export const RaceStatusEnum: Record<RaceStatus, RaceStatus> = named(RACE_STATUSES);
registerEnumType(RaceStatusEnum, { name: 'RaceStatus', description: 'By data and clock: what is over may still wait for its results' });
