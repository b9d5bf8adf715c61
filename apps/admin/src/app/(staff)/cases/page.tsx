import type { Metadata } from 'next';
import { readFilters, casesPath, variablesOf } from '@/features/cases/case-filters';
import { CasesScreen } from '@/features/cases/cases-screen';
import { CaseDetailDocument, CaseScopeDocument, CasesDocument, DecisionWordsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

type Query = Promise<Record<string, string | string[] | undefined>>;

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('cases'))('title') });

export default async function CasesPage({ searchParams }: { searchParams: Query }) {
  const viewer = await requireStaff('/cases', 'reports:read');
  const query = await searchParams;
  const filters = readFilters(query);
  const id = typeof query['case'] === 'string' ? query['case'] : null;
  const [page, words, { caseScope }, chosen] = await Promise.all([
    runOperation(CasesDocument, variablesOf(filters)),
    runOperation(DecisionWordsDocument),
    runOperation(CaseScopeDocument),
    id ? runOperation(CaseDetailDocument, { id }) : null,
  ]);
  const first = chosen?.case ?? null;
  return (
    <CasesScreen
      key={casesPath(filters)}
      filters={filters}
      page={page.cases}
      first={first}
      words={words}
      scope={caseScope}
      viewerId={viewer.id}
    />
  );
}
