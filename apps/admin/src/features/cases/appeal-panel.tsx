'use client';

import { Button } from '@gps/ui/button';
import { TextArea } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DecideAppealDocument, type AppealOutcome, type CaseFieldsFragment } from '@/gql/graphql';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { Ago } from '@/platform/time/ago';
import styles from './decision-form.module.css';

export interface AppealPanelProps {
  detail: CaseFieldsFragment;
  onDecided: (now: CaseFieldsFragment, leave: boolean) => void;
}

/** What the author says against the decision; and, for whoever may hear it, the answer. */
export function AppealPanel({ detail, onDecided }: AppealPanelProps) {
  const t = useTranslations('deciding');
  const errors = useTranslations('errors');
  const toast = useToast();
  const [reply, setReply] = useState('');
  const [busy, setBusy] = useState<AppealOutcome | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [key, setKey] = useState(newIdempotencyKey);

  const decide = async (outcome: AppealOutcome): Promise<void> => {
    if (reply.trim() === '') return setProblem(errors('reasonEmpty'));
    setBusy(outcome);
    setProblem(null);
    try {
      const input = { caseId: detail.id, version: detail.version, outcome, reply };
      const { outcome: answer } = await callApi(DecideAppealDocument, { input, idempotencyKey: key });
      if (answer.__typename === 'AdminCase') {
        toast.show(t(outcome === 'UPHELD' ? 'upheldDone' : 'overturnedDone'));
        onDecided(answer, true);
      } else {
        setProblem(errors(errorKey(answer.code)));
        if (answer.__typename === 'Conflict' && answer.case) onDecided(answer.case, answer.case.closedAt !== null);
      }
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
    setKey(newIdempotencyKey());
    setBusy(null);
  };

  return (
    <section className={styles.form} aria-label={t('appeal')}>
      {detail.appeals.map((appeal) => (
        <article key={appeal.id} className={styles.appeal}>
          <h3>{t('appeal')}</h3>
          <p dir="auto">{appeal.statement}</p>
          <p className={styles.about}>
            {appeal.outcome
              ? t('appealHeard', { name: appeal.firstDecider.displayName, outcome: appeal.outcome })
              : t('appealText', { name: appeal.firstDecider.displayName })}{' '}
            <Ago value={appeal.decidedAt ?? appeal.createdAt} />
          </p>
          {appeal.reply ? <p dir="auto">{appeal.reply}</p> : <p className={styles.about}>{t('waits')}</p>}
        </article>
      ))}
      {detail.viewerCan.hearAppeal ? (
        <>
          <TextArea
            label={t('reply')}
            hint={t('replyHint')}
            error={problem}
            rows={3}
            maxLength={1000}
            value={reply}
            onChange={(event) => setReply(event.target.value)}
          />
          <div className={styles.send}>
            <Button size="sm" busy={busy === 'UPHELD'} onClick={() => void decide('UPHELD')}>
              {t('uphold')}
            </Button>
            <Button size="sm" variant="primary" busy={busy === 'OVERTURNED'} onClick={() => void decide('OVERTURNED')}>
              {t('overturn')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
