'use client';

import { useMessages, useTranslations } from 'use-intl';
import { problemKey } from './organization-problem';

/** The reader's words for what the API refused. */
export function useProblem(): (error: unknown) => string {
  const t = useTranslations();
  const { organizationProblems } = useMessages();
  return (error) => t(problemKey(error, organizationProblems) as 'errors.code.other');
}
