'use client';

import { Button } from '@gps/ui/button';
import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FeatureSwitchHistoryDocument, type FeatureSwitchHistoryQuery, type SwitchFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { Ago } from '@/platform/time/ago';
import styles from './switches.module.css';

type Page = FeatureSwitchHistoryQuery['featureSwitchHistory'];
const LENGTH = 5;
const ACTIONS: Readonly<Record<string, 'wasOff' | 'wasOn' | 'wasReverted'>> = {
  'switch.off': 'wasOff',
  'switch.on': 'wasOn',
  'switch.reverted': 'wasReverted',
};

/** Who switched it, when and why, out of the audit trail. */
export function SwitchHistory({ name, label }: { name: SwitchFieldsFragment['name']; label: string }) {
  const t = useTranslations('switches');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(
    async (after: string | null): Promise<void> => {
      try {
        const { featureSwitchHistory } = await callApi(FeatureSwitchHistoryDocument, { name, first: LENGTH, after });
        setPages((before) => (after === null ? [featureSwitchHistory] : [...before, featureSwitchHistory]));
        setProblem(null);
      } catch (error) {
        setProblem(errors(errorKeyOf(error)));
      }
    },
    [name, errors],
  );
  useEffect(() => void load(null), [load]);
  const last = pages.at(-1)?.pageInfo;
  const entries = pages.flatMap((page) => page.edges.map(({ node }) => node));
  return (
    <section aria-label={`${t('history')}: ${label}`} aria-busy={pages.length === 0 && problem === null}>
      {problem ? <p role="alert">{problem}</p> : null}
      {pages.length > 0 && entries.length === 0 ? <p className={styles.muted}>{t('noHistory')}</p> : null}
      <ol className={styles.trail}>
        {entries.map((entry) => (
          <li key={entry.seq}>
            <strong>{t(ACTIONS[entry.action] ?? 'wasOff')}</strong> · {entry.actorName} · <Ago value={entry.at} />
            {entry.reason ? <p className={styles.words}>{entry.reason}</p> : null}
          </li>
        ))}
      </ol>
      {last?.hasNextPage ? (
        <Button size="sm" variant="quiet" onClick={() => void load(last.endCursor ?? null)}>
          {app('loadMore')}
        </Button>
      ) : null}
    </section>
  );
}
