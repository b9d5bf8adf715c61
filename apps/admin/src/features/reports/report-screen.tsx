'use client';

import { Button, buttonClass } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import page from '@/features/shell/page.module.css';
import {
  DeleteAnalyticReportDocument,
  ExportAnalyticReportDocument,
  MailAnalyticReportDocument,
  type OutcomeFieldsFragment,
  type ReportFieldsFragment,
  UnscheduleAnalyticReportDocument,
} from '@/gql/graphql';
import { useRoleName } from '@/platform/session/use-role-name';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { DeleteDialog } from './delete-dialog';
import { OutcomeView } from './outcome-view';
import { saveFile } from './save-file';
import { ScheduleDialog } from './schedule-dialog';
import { ShareDialog } from './share-dialog';
import styles from './reports.module.css';

interface ReportScreenProps {
  readonly initial: ReportFieldsFragment;
  readonly outcome: OutcomeFieldsFragment;
  readonly roles: readonly string[];
}

/** A saved report with its figures, and what one may do with it. */
export function ReportScreen({ initial, outcome, roles }: ReportScreenProps) {
  const t = useTranslations('reports');
  const errors = useTranslations('errors');
  const format = useFormatter();
  const toast = useToast();
  const roleName = useRoleName();
  const router = useRouter();
  const [report, setReport] = useState(initial);
  const [open, setOpen] = useState<'share' | 'schedule' | 'delete' | null>(null);
  const { id, title, definition, schedule, sharedWith, ownerName, viewerCan } = report;
  const attempt = (work: () => Promise<void>): void => void work().catch((error: unknown) => toast.show(errors(errorKeyOf(error))));
  const done = (changed: ReportFieldsFragment): void => {
    setReport(changed);
    setOpen(null);
    toast.show(t('done'));
  };
  const download = async (): Promise<void> => saveFile((await callApi(ExportAnalyticReportDocument, { id })).exportAnalyticReport);
  const mail = async (): Promise<void> => {
    await callApi(MailAnalyticReportDocument, { id });
    toast.show(t('mailed'));
  };
  const unschedule = async (): Promise<void> => done((await callApi(UnscheduleAnalyticReportDocument, { id })).unscheduleAnalyticReport);
  const remove = async (): Promise<void> => {
    await callApi(DeleteAnalyticReportDocument, { id });
    router.push('/reports');
    router.refresh();
  };
  const time = (at: string): string => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{title}</h1>
        <div className={styles.actions}>
          <Button size="sm" variant="secondary" onClick={() => attempt(download)}>
            {t('export')}
          </Button>
          <Button size="sm" variant="secondary" onClick={() => attempt(mail)}>
            {t('mailNow')}
          </Button>
          <Button size="sm" variant="secondary" onClick={() => setOpen('schedule')}>
            {t('schedule')}
          </Button>
          {schedule ? (
            <Button size="sm" variant="quiet" onClick={() => attempt(unschedule)}>
              {t('unschedule')}
            </Button>
          ) : null}
          {viewerCan.edit ? (
            <>
              <Button size="sm" variant="secondary" onClick={() => setOpen('share')}>
                {t('share')}
              </Button>
              <Link href={`/reports/${id}/edit`} className={buttonClass('secondary', 'sm')}>
                {t('edit')}
              </Link>
              <Button size="sm" variant="quiet" onClick={() => setOpen('delete')}>
                {t('delete')}
              </Button>
            </>
          ) : null}
        </div>
      </header>
      <p className={styles.facts}>
        <span>{t('by', { name: ownerName })}</span>
        <span>{t('lastDays', { days: definition.lastDays })}</span>
        <span>{sharedWith.length > 0 ? t('sharedWith', { roles: format.list(sharedWith.map(roleName)) }) : t('notShared')}</span>
        {schedule ? <span>{t('nextMail', { time: time(schedule.nextAt) })}</span> : null}
        <span>{t('asOf', { time: time(outcome.ranAt) })}</span>
      </p>
      <OutcomeView outcome={outcome} view={definition.view} label={title} />
      {open === 'share' ? <ShareDialog report={report} roles={roles} onClose={() => setOpen(null)} onDone={done} /> : null}
      {open === 'schedule' ? <ScheduleDialog report={report} onClose={() => setOpen(null)} onDone={done} /> : null}
      {open === 'delete' ? <DeleteDialog title={title} onClose={() => setOpen(null)} remove={remove} /> : null}
    </div>
  );
}
