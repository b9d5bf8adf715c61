import type { Metadata } from 'next';
import { correctionVariables, racingPath, readRacingFilters } from '@/features/racing/racing-filters';
import { RacingScreen } from '@/features/racing/racing-screen';
import { RacingChoiceDocument, RacingCorrectionsDocument, RacingFactsDocument, RacingSeasonsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('racing'))('title') });

export default async function RacingPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  await requireStaff('/racing', 'racing:correct');
  const filters = readRacingFilters(await searchParams);
  const { racingSeasons } = await runOperation(RacingSeasonsDocument);
  const ofSubject = filters.subject?.kind === 'RACE' ? Number(filters.subject.id.slice(0, 4)) : null;
  const wanted = ofSubject ?? filters.season;
  const season = racingSeasons.find((year) => year === wanted) ?? racingSeasons[0] ?? new Date().getUTCFullYear();
  const [choice, facts, { racingCorrections }] = await Promise.all([
    runOperation(RacingChoiceDocument, { season }),
    filters.subject ? runOperation(RacingFactsDocument, { ...filters.subject, session: filters.session }) : null,
    runOperation(RacingCorrectionsDocument, correctionVariables(filters)),
  ]);
  return (
    <RacingScreen
      key={racingPath(filters)}
      filters={filters}
      seasons={racingSeasons}
      season={season}
      choice={choice}
      subject={facts?.racingFacts ?? null}
      corrections={racingCorrections}
    />
  );
}
