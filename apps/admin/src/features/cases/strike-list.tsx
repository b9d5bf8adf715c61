'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'use-intl';
import type { CaseFieldsFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import { Moment } from '@/platform/time/moment';
import type { DecisionWords } from './decision-draft';
import styles from './decision-panel.module.css';

/** What earlier decisions have left on the author's record; nothing if there is nothing. */
export function StrikeList({ strikes, words }: { strikes: CaseFieldsFragment['strikes']; words: DecisionWords }) {
  const t = useTranslations('deciding');
  const locale = useLocale();
  const title = (policyId: string): string => {
    const policy = words.policies.find(({ id }) => id === policyId);
    return Object.entries(policy?.titles ?? {}).find(([key]) => key === locale)?.[1] ?? policy?.titles.en ?? policyId;
  };
  if (strikes.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3>{t('strikes', { count: strikes.filter(({ active }) => active).length })}</h3>
      <ul className={styles.strikes}>
        {strikes.map((strike) => (
          <li key={strike.id} className={strike.active ? undefined : styles.muted}>
            <Link href={`/cases/${strike.caseId}`}>{title(strike.policyId)}</Link> · {t('severityOf', { level: strike.severity })} ·{' '}
            {strike.withdrawnAt ? (
              t('withdrawn')
            ) : (
              <>
                {strike.active ? t('until') : t('over')} <Moment value={strike.expiresAt} />
              </>
            )}{' '}
            · <Ago value={strike.givenAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}
