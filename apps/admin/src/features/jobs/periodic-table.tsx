'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { TableFrame } from '@gps/ui/table-frame';
import { useFormatter, useTranslations } from 'use-intl';
import type { PeriodicJobLineFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import { Moment } from '@/platform/time/moment';
import styles from './jobs.module.css';

interface PeriodicTableProps {
  readonly jobs: readonly PeriodicJobLineFragment[];
  readonly onRun: (job: PeriodicJobLineFragment) => void;
  readonly onHistory: (name: string) => void;
}

/** What the worker does again and again, by name. */
export function PeriodicTable({ jobs, onRun, onHistory }: PeriodicTableProps) {
  const t = useTranslations('jobs');
  const format = useFormatter();
  const every = (seconds: number): string => {
    const unit = seconds >= 3600 ? ('hour' as const) : seconds >= 60 ? ('minute' as const) : ('second' as const);
    const value = seconds >= 3600 ? seconds / 3600 : seconds >= 60 ? seconds / 60 : seconds;
    return format.number(value, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 });
  };
  const stateOf = (job: PeriodicJobLineFragment) => {
    if (job.askedAt) return <Badge tone="blue">{t('asked')}</Badge>;
    if (job.outcome === 'FAILED') return <Badge tone="red">{t('failed', { count: job.failures })}</Badge>;
    if (job.overdue) return <Badge tone="amber">{t('overdue')}</Badge>;
    return job.outcome === 'OK' ? <Badge tone="green">{t('ok')}</Badge> : <Badge tone="neutral">{t('never')}</Badge>;
  };
  return (
    <TableFrame label={t('periodic')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('job')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('last')}</th>
            <th scope="col" data-numeric="">
              {t('took')}
            </th>
            <th scope="col">{t('next')}</th>
            <th scope="col" data-numeric="">
              {t('every')}
            </th>
            <th scope="col">{t('result')}</th>
            <th scope="col">{t('act')}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.name}>
              <th scope="row">
                <code>{job.name}</code>
              </th>
              <td>{stateOf(job)}</td>
              <td>{job.startedAt ? <Ago value={job.startedAt} /> : '–'}</td>
              <td data-numeric="">
                {job.durationMs == null ? '–' : format.number(job.durationMs, { style: 'unit', unit: 'millisecond', unitDisplay: 'short' })}
              </td>
              <td>{job.nextAt ? <Moment value={job.nextAt} seconds /> : '–'}</td>
              <td data-numeric="">{every(job.everySeconds)}</td>
              <td className={styles.muted}>{job.error ?? job.result ?? '–'}</td>
              <td className={styles.actions}>
                <Button size="sm" variant="quiet" aria-label={`${t('history')}: ${job.name}`} onClick={() => onHistory(job.name)}>
                  {t('history')}
                </Button>
                {job.viewerCan.run ? (
                  <Button size="sm" aria-label={`${t('run')}: ${job.name}`} onClick={() => onRun(job)}>
                    {t('run')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
