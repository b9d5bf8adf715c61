import 'server-only';
import { CurrentSeasonYearDocument, StandingsYearDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';

/** A season from an address: four digits, or none. */
export function readYear(value: string | string[] | undefined): number | null {
  return typeof value === 'string' && /^(19|20)\d\d$/.test(value) ? Number(value) : null;
}

export async function currentYear(): Promise<number> {
  return (await runOperation(CurrentSeasonYearDocument)).currentSeason.year;
}

export async function standingsYear(): Promise<number> {
  return (await runOperation(StandingsYearDocument)).standingsSeason.year;
}
