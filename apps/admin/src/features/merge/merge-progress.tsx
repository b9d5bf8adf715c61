'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { AccountMergeDocument, CancelAccountMergeDocument, type MergeFieldsFragment } from '@/gql/graphql';
import { callApi, watchApi } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { MergeParts } from './merge-parts';
import { MergeSides } from './merge-sides';
import styles from './merge.module.css';

const EVERY_MS = 1_000;
const isOver = (state: MergeFieldsFragment['state']): boolean => state !== 'WAITING' && state !== 'RUNNING';

/** How far a merge has come; undo while it waits, and what became of it. */
export function MergeProgress({ merge: first }: { merge: MergeFieldsFragment }) {
  const t = useTranslations('merge');
  const errors = useTranslations('errors');
  const format = useFormatter();
  const [merge, setMerge] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const over = isOver(merge.state);
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => {
      watchApi(AccountMergeDocument, { id: first.id }).then(
        ({ accountMerge }) => accountMerge && setMerge(accountMerge),
        () => undefined,
      );
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [first.id, over]);

  const cancel = async (): Promise<void> => {
    try {
      const { outcome } = await callApi(CancelAccountMergeDocument, { id: merge.id });
      if (outcome.__typename === 'AccountMerge') setMerge(outcome);
      else setProblem(errors(errorKey(outcome.code)));
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
  };
  const { survivor, leaver, state, done, total } = merge;
  return (
    <div className={styles.form}>
      <MergeSides survivor={survivor} leaver={leaver} />
      <section className={styles.progress} aria-label={t('progress')}>
        <strong role="status">{t(`states.${state}`)}</strong>
        {merge.stateCode ? <p>{errors(errorKey(merge.stateCode))}</p> : null}
        {state === 'RUNNING' || state === 'DONE' ? (
          <>
            <progress
              max={Math.max(total, 1)}
              value={state === 'DONE' ? Math.max(total, 1) : Math.min(done, total)}
              aria-label={t('progress')}
            />
            <span>{t('figures', { done: format.number(done), total: format.number(Math.max(done, total)) })}</span>
          </>
        ) : null}
        {state === 'RUNNING' ? <p>{t('noWayBack')}</p> : null}
        {problem ? <Banner tone="red" title={problem} /> : null}
        <div className={styles.buttons}>
          {merge.viewerCan.cancel ? <Button onClick={() => void cancel()}>{t('takeBack')}</Button> : null}
          {state === 'DONE' ? <Link href={`/users/${survivor.id}`}>{t('toSurvivor', { handle: survivor.handle })}</Link> : null}
        </div>
      </section>
      {merge.parts.length > 0 ? <MergeParts parts={merge.parts} moved /> : null}
      <p className={styles.muted}>
        {t('startedBy', { name: merge.byName, reference: merge.reference })} {merge.reason}
      </p>
    </div>
  );
}
