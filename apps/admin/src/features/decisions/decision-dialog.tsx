'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { TextArea } from '@gps/ui/field';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '@/platform/api/api-error';
import { newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import styles from './decision-dialog.module.css';
import { UntilChoice, type Ending } from './until-choice';

export interface DecisionInput {
  readonly reason: string;
  /** ISO 8601; null = without end. */
  readonly until: string | null;
  readonly idempotencyKey: string;
}

/** What is typed before somebody is asked to prove who they are; the key is kept, so that it stays the same request. */
export interface DecisionDraft {
  readonly reason: string;
  readonly days: number | null;
  readonly idempotencyKey: string;
}

export interface Decision {
  readonly title: string;
  readonly text: ReactNode;
  /** Who reads the reason. */
  readonly hint: string;
  readonly confirm: string;
  readonly danger: boolean;
  readonly suggestions: readonly string[];
  readonly withUntil: boolean;
  /** More that is asked, above the reason. */
  readonly fields?: ReactNode;
  readonly draft?: DecisionDraft | null;
  /** Goes for proof of identity and comes back with the draft; without it the refusal is shown. */
  readonly stepUp?: (draft: DecisionDraft) => void;
  /** Answers the code of a refusal that the reader can mend here, or null when the dialog may close. */
  readonly run: (input: DecisionInput) => Promise<string | null>;
}

/** Who, how many, why: asked in one place before anything happens. A second press of the button is the same request. */
export function DecisionDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const t = useTranslations('decision');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const [reason, setReason] = useState(decision.draft?.reason ?? '');
  const [ending, setEnding] = useState<Ending>({ days: decision.draft ? decision.draft.days : 7 });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [key] = useState(() => decision.draft?.idempotencyKey ?? newIdempotencyKey());
  const until = useRef<{ days: number; at: string } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  const untilOf = (): string | null => {
    if (!decision.withUntil || ending.days === null) return null;
    // The same end for the same choice, else a repeated request would be another one.
    if (until.current?.days !== ending.days)
      until.current = { days: ending.days, at: new Date(Date.now() + ending.days * 86_400_000).toISOString() };
    return until.current.at;
  };
  const confirm = async (): Promise<void> => {
    if (busy) return;
    if (reason.trim() === '') {
      setProblem(errors('reasonEmpty'));
      area.current?.focus();
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const code = await decision.run({ reason, until: untilOf(), idempotencyKey: key });
      if (code === null) return onClose();
      setProblem(errors(errorKey(code)));
    } catch (error) {
      if (error instanceof ApiError && error.code === 'auth.step_up_required' && decision.stepUp)
        return decision.stepUp({ reason, days: ending.days, idempotencyKey: key });
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={decision.title}
      description={decision.text}
      closeLabel={app('close')}
      onOpenAutoFocus={(event) => {
        event.preventDefault();
        area.current?.focus();
      }}
      actions={
        <>
          <Button size="sm" variant="quiet" onClick={onClose} disabled={busy}>
            {app('cancel')}
          </Button>
          <Button size="sm" variant={decision.danger ? 'danger' : 'primary'} busy={busy} onClick={() => void confirm()}>
            {decision.confirm}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void confirm()}
      >
        {decision.fields}
        {decision.withUntil ? <UntilChoice value={ending} onChange={setEnding} /> : null}
        <TextArea
          ref={area}
          label={t('reason')}
          hint={decision.hint}
          error={problem}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className={styles.suggestions} role="group" aria-label={t('suggestions')}>
          {decision.suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className={styles.suggestion}
              onClick={() => {
                setReason(suggestion);
                area.current?.focus();
              }}
            >
              {suggestion}
            </button>
          ))}
        </div>
        <p className={styles.send}>{t('send', { keys: 'Ctrl ↵' })}</p>
      </form>
    </Dialog>
  );
}
