'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ReportFieldsFragment, ShareAnalyticReportDocument } from '@/gql/graphql';
import { useRoleName } from '@/platform/session/use-role-name';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import styles from './reports.module.css';

interface ShareDialogProps {
  readonly report: ReportFieldsFragment;
  readonly roles: readonly string[];
  readonly onClose: () => void;
  readonly onDone: (report: ReportFieldsFragment) => void;
}

/** With which roles a report is shared. They see it and its figures, and change nothing. */
export function ShareDialog({ report, roles, onClose, onDone }: ShareDialogProps) {
  const t = useTranslations('reports');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const roleName = useRoleName();
  const [chosen, setChosen] = useState(report.sharedWith);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      return onDone((await callApi(ShareAnalyticReportDocument, { id: report.id, roles: [...chosen] })).shareAnalyticReport);
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={t('shareTitle')}
      description={t('shareText')}
      closeLabel={app('close')}
      actions={
        <>
          <Button size="sm" variant="quiet" onClick={onClose} disabled={busy}>
            {app('cancel')}
          </Button>
          <Button size="sm" variant="primary" busy={busy} onClick={() => void save()}>
            {t('share')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {roles.map((role) => (
          <label key={role} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(role)}
              onChange={(event) => setChosen(event.target.checked ? [...chosen, role] : chosen.filter((one) => one !== role))}
            />
            {roleName(role)}
          </label>
        ))}
        {problem ? (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
