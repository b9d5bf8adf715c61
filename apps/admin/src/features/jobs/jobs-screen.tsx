'use client';

import { Select, TextField } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type DeadEventsQuery,
  type DeadEventState,
  type JobsQuery,
  type PeriodicJobLineFragment,
  RunPeriodicJobDocument,
} from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { callApi } from '@/platform/api/browser-api';
import { useKeptLook } from '@/platform/lists/use-list-look';
import { DeadEvents } from './dead-events';
import { type JobFilters, jobsPath, STATES } from './job-filters';
import { JobsOverview } from './jobs-overview';
import { PeriodicTable } from './periodic-table';
import { useLiveJobs } from './use-live-jobs';
import styles from './jobs.module.css';

const FormDialog = dynamic(() => import('@/features/organizations/form-dialog').then((module) => module.FormDialog));
const JobRunsDialog = dynamic(() => import('./job-runs-dialog').then((module) => module.JobRunsDialog));

interface JobsScreenProps {
  readonly filters: JobFilters;
  readonly initial: JobsQuery;
  readonly first: DeadEventsQuery['deadEvents'];
}

export function JobsScreen({ filters, initial, first }: JobsScreenProps) {
  const t = useTranslations('jobs');
  const app = useTranslations('app');
  const router = useRouter();
  const toast = useToast();
  const keepLook = useKeptLook();
  const { jobs, away, ask } = useLiveJobs(initial);
  const [text, setText] = useState(filters.text);
  const [running, setRunning] = useState<PeriodicJobLineFragment | null>(null);
  const [history, setHistory] = useState<string | null>(null);
  const apply = (next: JobFilters): void => router.replace(keepLook(jobsPath(next)), { scroll: false });
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <p className={page.muted}>{t('intro')}</p>
      <JobsOverview overview={jobs.jobsOverview} away={away} />
      <div className={styles.part}>
        <h2>{t('deadTitle')}</h2>
        <form
          className={page.filters}
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            apply({ ...filters, text });
          }}
        >
          <div className={page.grow}>
            <TextField
              type="search"
              label={t('search')}
              maxLength={100}
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <Select
            label={t('state')}
            value={filters.state ?? ''}
            onChange={(event) => apply({ text, state: (event.target.value || null) as DeadEventState | null })}
          >
            <option value="">{app('all')}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t(`states.${state}`)}
              </option>
            ))}
          </Select>
        </form>
        <DeadEvents filters={filters} first={first} onClear={() => apply({ state: null, text: '' })} onDone={ask} />
      </div>
      <div className={styles.part}>
        <h2>{t('periodic')}</h2>
        <PeriodicTable jobs={jobs.periodicJobs} onRun={setRunning} onHistory={setHistory} />
      </div>
      {running ? (
        <FormDialog
          title={t('runTitle', { job: running.name })}
          confirm={t('run')}
          onClose={() => setRunning(null)}
          send={async (reason) => {
            const { outcome } = await callApi(RunPeriodicJobDocument, { name: running.name, reason });
            if (outcome.__typename !== 'PeriodicJob') return outcome.code;
            toast.show(t('runAsked'));
            ask();
            return null;
          }}
        >
          <p>{t('runText')}</p>
        </FormDialog>
      ) : null}
      {history ? <JobRunsDialog job={history} onClose={() => setHistory(null)} /> : null}
    </div>
  );
}
