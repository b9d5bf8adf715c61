'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { useCallback, useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { JobRunsDocument, type JobRunsQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { Moment } from '@/platform/time/moment';
import styles from './jobs.module.css';

type Page = JobRunsQuery['jobRuns'];

/** The runs of one job, newest first. */
export function JobRunsDialog({ job, onClose }: { job: string; onClose: () => void }) {
  const t = useTranslations('jobs');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const format = useFormatter();
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(
    async (after: string | null): Promise<void> => {
      try {
        const { jobRuns } = await callApi(JobRunsDocument, { job, first: 20, after });
        setPages((before) => (after === null ? [jobRuns] : [...before, jobRuns]));
      } catch (error) {
        setProblem(errors(errorKeyOf(error)));
      }
    },
    [job, errors],
  );
  useEffect(() => void load(null), [load]);
  const runs = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const last = pages.at(-1)?.pageInfo;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('historyOf', { job })} closeLabel={app('close')} phone="full">
      <div aria-busy={pages.length === 0 && !problem}>
        {problem ? <p role="alert">{problem}</p> : null}
        <p className={styles.muted}>{t('historyText')}</p>
        {pages.length > 0 && runs.length === 0 ? <p>{t('noRuns')}</p> : null}
        <ol className={styles.runs}>
          {runs.map(({ id, startedAt, durationMs, outcome, result, error, askedByName }) => (
            <li key={id}>
              <Badge tone={outcome === 'OK' ? 'green' : 'red'}>{outcome === 'OK' ? t('ok') : t('failed', { count: 1 })}</Badge>{' '}
              <Moment value={startedAt} seconds /> ·{' '}
              {format.number(durationMs, { style: 'unit', unit: 'millisecond', unitDisplay: 'short' })}
              {askedByName ? ` · ${t('askedBy', { name: askedByName })}` : ''}
              {error || result ? <div className={styles.muted}>{error ?? result}</div> : null}
            </li>
          ))}
        </ol>
        {last?.hasNextPage ? (
          <Button size="sm" variant="quiet" onClick={() => void load(last.endCursor ?? null)}>
            {app('loadMore')}
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}
