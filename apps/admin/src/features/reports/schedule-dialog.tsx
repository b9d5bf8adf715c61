'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { Select } from '@gps/ui/field';
import { useState } from 'react';
import { useFormatter, useLocale, useTimeZone, useTranslations } from 'use-intl';
import { type ReportFieldsFragment, ScheduleAnalyticReportDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import styles from './reports.module.css';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
const MONDAY = Date.UTC(2026, 0, 5, 12);
const DAY = 86_400_000;

interface ScheduleDialogProps {
  readonly report: ReportFieldsFragment;
  readonly onClose: () => void;
  readonly onDone: (report: ReportFieldsFragment) => void;
}

/** When the report comes by mail, by the reader's own clock. */
export function ScheduleDialog({ report, onClose, onDone }: ScheduleDialogProps) {
  const t = useTranslations('reports');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const format = useFormatter();
  const locale = useLocale();
  const own = useTimeZone();
  const timeZone = report.schedule?.timeZone ?? own ?? 'UTC';
  const [frequency, setFrequency] = useState<(typeof FREQUENCIES)[number]>(report.schedule?.frequency ?? 'WEEKLY');
  const [day, setDay] = useState(report.schedule?.day ?? 1);
  const [hour, setHour] = useState(report.schedule?.hour ?? 8);
  const [attach, setAttach] = useState(report.schedule?.attach ?? true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const within = frequency === 'DAILY' ? 1 : Math.min(day, frequency === 'WEEKLY' ? 7 : 28);
      const answer = await callApi(ScheduleAnalyticReportDocument, { id: report.id, frequency, day: within, hour, timeZone, attach });
      return onDone(answer.scheduleAnalyticReport);
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  };
  const weekday = (index: number): string =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + index * DAY);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={t('scheduleTitle')}
      description={t('scheduleText', { zone: timeZone })}
      closeLabel={app('close')}
      actions={
        <>
          <Button size="sm" variant="quiet" onClick={onClose} disabled={busy}>
            {app('cancel')}
          </Button>
          <Button size="sm" variant="primary" busy={busy} onClick={() => void save()}>
            {t('scheduleSave')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Select label={t('frequency')} value={frequency} onChange={(event) => setFrequency(event.target.value as typeof frequency)}>
          {FREQUENCIES.map((one) => (
            <option key={one} value={one}>
              {t(`frequencies.${one}`)}
            </option>
          ))}
        </Select>
        {frequency === 'DAILY' ? null : (
          <Select
            label={t(frequency === 'WEEKLY' ? 'weekday' : 'monthDay')}
            value={day}
            onChange={(event) => setDay(Number(event.target.value))}
          >
            {Array.from({ length: frequency === 'WEEKLY' ? 7 : 28 }, (_, index) => (
              <option key={index} value={index + 1}>
                {frequency === 'WEEKLY' ? weekday(index) : format.number(index + 1)}
              </option>
            ))}
          </Select>
        )}
        <Select label={t('hour')} value={hour} onChange={(event) => setHour(Number(event.target.value))}>
          {Array.from({ length: 24 }, (_, index) => (
            <option key={index} value={index}>
              {`${String(index).padStart(2, '0')}:00`}
            </option>
          ))}
        </Select>
        <label className={styles.check}>
          <input type="checkbox" checked={attach} onChange={(event) => setAttach(event.target.checked)} />
          {t('attach')}
        </label>
        {problem ? (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
