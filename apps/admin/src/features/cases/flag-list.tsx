'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import type { CaseFieldsFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import styles from './report-list.module.css';

/** What rules have raised, each by its name and version; nothing if there is nothing. */
export function FlagList({ flags }: { flags: CaseFieldsFragment['flags'] }) {
  const t = useTranslations('deciding');
  const reason = useTranslations('reason');
  const format = useFormatter();
  if (flags.length === 0) return null;
  return (
    <>
      <h3>{t('flagsTitle')}</h3>
      <ul className={styles.list}>
        {flags.map((flag) => (
          <li key={`${flag.ruleId}-${flag.at}`} className={styles.report}>
            <span className={styles.reason}>{reason(flag.reason)}</span>
            <span className={styles.note}>
              {t.rich('flag', {
                ...{ rule: flag.ruleName ?? flag.ruleId, version: flag.ruleVersion, level: flag.severity },
                link: (name) => <Link href={`/rules/${flag.ruleId}`}>{name}</Link>,
              })}
              {flag.score === null ? '' : ` · ${format.number(flag.score, { style: 'percent' })}`}
            </span>
            <span className={styles.by}>
              <Ago value={flag.at} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
