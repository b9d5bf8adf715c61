'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { CaseScopeQuery } from '@/gql/graphql';
import { LANGUAGES } from './case-filters';
import styles from './cases-screen.module.css';

/** Which cases the roles of who looks leave to them; the others are in somebody else’s queue. */
export function ScopeNotice({ scope }: { scope: CaseScopeQuery['caseScope'] }) {
  const t = useTranslations('deciding');
  const kind = useTranslations('kind');
  const language = useTranslations('languages');
  const format = useFormatter();
  const either = (values: readonly string[]): string =>
    values.length > 0 ? format.list(values, { type: 'disjunction' }) : t('queueOfNothing');
  const parts = [
    scope.kinds ? either(scope.kinds.map((one) => kind(one))) : null,
    scope.languages
      ? either(
          scope.languages.map((one) => {
            const known = LANGUAGES.find((ours) => ours === one);
            return known ? language(known) : one;
          }),
        )
      : null,
    scope.minSeverity > 0 ? (scope.minSeverity <= 4 ? t('severityFrom', { level: String(scope.minSeverity) }) : t('queueOfNothing')) : null,
    scope.races ? either(scope.races.map((race) => (race === 'any' ? t('anyRace') : race))) : null,
  ].filter((part) => part !== null);
  return (
    <p className={styles.scope} title={t('yourQueuesText')}>
      <strong>{t('yourQueues')}</strong> {parts.join(' · ')}
    </p>
  );
}
