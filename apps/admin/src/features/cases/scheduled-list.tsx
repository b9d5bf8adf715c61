'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CancelScheduledDocument, type CaseFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { Moment } from '@/platform/time/moment';
import { ACTION_LABELS } from './decision-draft';
import styles from './decision-form.module.css';

interface ScheduledListProps {
  readonly detail: CaseFieldsFragment;
  readonly onChanged: (now: CaseFieldsFragment) => void;
}

/** What waits for its time, and what could not be done when that came. */
export function ScheduledList({ detail, onChanged }: ScheduledListProps) {
  const t = useTranslations('deciding');
  const decision = useTranslations('decision');
  const errors = useTranslations('errors');
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const shown = detail.scheduled.filter(
    ({ state, kind }, at) => state === 'WAITING' || (state === 'REFUSED' && kind === 'DECIDE' && at === 0 && detail.closedAt === null),
  );
  const cancel = async (id: string): Promise<void> => {
    setBusy(true);
    try {
      const { outcome } = await callApi(CancelScheduledDocument, { id });
      if (outcome.__typename === 'AdminCase') onChanged(outcome);
      else toast.show(errors(errorKey(outcome.code)));
    } catch (error) {
      toast.show(errors(errorKeyOf(error)));
    }
    setBusy(false);
  };
  return shown.map(({ id, kind, state, dueAt, byName, code, actions, viewerCanCancel }) => (
    <Banner
      key={id}
      tone={state === 'REFUSED' ? 'amber' : undefined}
      title={
        state === 'REFUSED' ? t('scheduleRefused', { name: byName }) : t(kind === 'RESTORE' ? 'returns' : 'scheduled', { name: byName })
      }
    >
      <div className={styles.scheduled}>
        {state === 'REFUSED' ? errors(errorKey(code ?? '')) : <Moment value={dueAt} />}
        {actions.length > 0 ? (
          <span>
            {actions
              .map(({ kind: one }) => (one in ACTION_LABELS ? decision(ACTION_LABELS[one as keyof typeof ACTION_LABELS]) : one))
              .join(' · ')}
          </span>
        ) : null}
        {viewerCanCancel ? (
          <Button size="sm" busy={busy} onClick={() => void cancel(id)}>
            {t('cancelScheduled')}
          </Button>
        ) : null}
      </div>
    </Banner>
  ));
}
