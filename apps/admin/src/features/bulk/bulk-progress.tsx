'use client';

import { Button } from '@gps/ui/button';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BulkRunDocument, CancelBulkActionDocument, type BulkRunFieldsFragment } from '@/gql/graphql';
import { callApi, watchApi } from '@/platform/api/browser-api';
import { errorKey } from '@/platform/api/error-key';
import styles from './bulk.module.css';

const EVERY_MS = 1_000;
const isOver = ({ state }: BulkRunFieldsFragment): boolean => state !== 'WAITING' && state !== 'RUNNING';

interface BulkProgressProps {
  readonly run: BulkRunFieldsFragment;
  /** Once, when nothing more will happen. */
  readonly onOver: (run: BulkRunFieldsFragment) => void;
  readonly onClose: () => void;
}

/** How far a run has come; undo while it waits, stop while it runs, and what became of it. */
export function BulkProgress({ run: first, onOver, onClose }: BulkProgressProps) {
  const t = useTranslations('bulk');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const [run, setRun] = useState(first);
  const over = isOver(run);
  const ended = useRef(onOver);
  ended.current = onOver;
  const last = useRef(run);
  last.current = run;

  useEffect(() => {
    if (over) return ended.current(last.current);
    const timer = setInterval(() => {
      watchApi(BulkRunDocument, { id: first.id }).then(
        ({ bulkRun }) => bulkRun && setRun(bulkRun),
        () => undefined,
      );
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [first.id, over]);

  const cancel = async (): Promise<void> => {
    const { outcome } = await callApi(CancelBulkActionDocument, { id: run.id });
    if (outcome.__typename === 'BulkRun') setRun(outcome);
  };
  const finished = run.done + run.refused + run.failed + run.cancelled;
  return (
    <section className={styles.progress} aria-label={t('progress')}>
      <strong role="status">{t(run.state)}</strong>
      <progress max={run.total} value={finished} aria-label={t('progress')} />
      <span>{t('figures', { done: run.done, total: run.total, others: run.refused + run.failed + run.cancelled })}</span>
      {over && run.outcomes.some(({ code }) => code !== null) ? (
        <ul className={styles.refusals}>
          {run.outcomes
            .filter(({ code }) => code !== null)
            .map(({ code, count }) => (
              <li key={code}>
                {errors(errorKey(code ?? ''))} ({count})
              </li>
            ))}
        </ul>
      ) : null}
      {run.viewerCan.cancel ? (
        <Button size="sm" onClick={() => void cancel()}>
          {run.state === 'WAITING' ? t('undo') : t('stop')}
        </Button>
      ) : null}
      {over ? (
        <Button size="sm" variant="quiet" onClick={onClose}>
          {app('close')}
        </Button>
      ) : null}
    </section>
  );
}
