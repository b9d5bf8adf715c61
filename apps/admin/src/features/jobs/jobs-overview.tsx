'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { JobsQuery } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import styles from './jobs.module.css';

/** What waits just now. Places and sizes never change, only the figures. */
export function JobsOverview({ overview, away }: { overview: JobsQuery['jobsOverview']; away: boolean }) {
  const t = useTranslations('jobs');
  const format = useFormatter();
  const { outboxPending, outboxSeconds, queued, dead, workerSeenAt } = overview;
  const seconds = format.number(Math.round(outboxSeconds), { style: 'unit', unit: 'second', unitDisplay: 'short' });
  const figures: [string, string, boolean][] = [
    [t('pending'), format.number(outboxPending), false],
    [t('oldest'), seconds, outboxSeconds > 60],
    [t('queued'), queued == null ? '–' : format.number(queued), false],
    [t('dead'), format.number(dead), dead > 0],
  ];
  return (
    <section aria-label={t('waiting')}>
      <dl className={styles.figures}>
        {figures.map(([label, value, grave]) => (
          <div key={label} data-grave={grave ? '' : undefined}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div data-grave={workerSeenAt ? undefined : ''}>
          <dt>{t('worker')}</dt>
          <dd>{workerSeenAt ? <Ago value={workerSeenAt} /> : t('noWorker')}</dd>
        </div>
      </dl>
      <p className={styles.muted} role="status">
        {away ? t('away') : ''}
      </p>
    </section>
  );
}
