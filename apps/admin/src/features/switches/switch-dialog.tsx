'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { TextArea } from '@gps/ui/field';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SwitchFieldsFragment } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import choices from '@/features/shell/choices.module.css';
import styles from './switches.module.css';

/** Minutes; null: until somebody switches it on. */
const ENDS = [15, 60, 240, 1440, null] as const;
const LABELS = { 15: 'quarter', 60: 'hour', 240: 'fourHours', 1440: 'day' } as const;

export interface SwitchDraft {
  readonly name: SwitchFieldsFragment['name'];
  readonly off: boolean;
  readonly reason: string;
  readonly minutes: number | null;
}

interface SwitchDialogProps {
  readonly draft: SwitchDraft;
  readonly onClose: () => void;
  /** Goes for fresh proof of identity and comes back with what was typed. */
  readonly stepUp: (draft: SwitchDraft) => void;
  /** Answers the code of a refusal, or null when the dialog may close. */
  readonly run: (draft: SwitchDraft) => Promise<string | null>;
}

/** What happens to members, for how long, and why: asked in one place before anything is switched. */
export function SwitchDialog({ draft, onClose, stepUp, run }: SwitchDialogProps) {
  const t = useTranslations('switches');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const { name, off } = draft;
  const [reason, setReason] = useState(draft.reason);
  const [minutes, setMinutes] = useState(draft.minutes);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const confirm = async (): Promise<void> => {
    if (busy) return;
    const typed = { name, off, reason, minutes };
    if (reason.trim() === '') {
      setProblem(errors('reasonEmpty'));
      return area.current?.focus();
    }
    setBusy(true);
    setProblem(null);
    try {
      const code = await run(typed);
      if (code === null) return onClose();
      setProblem(errors(errorKey(code)));
    } catch (error) {
      if (error instanceof ApiError && error.code === 'auth.step_up_required') return stepUp(typed);
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={t(off ? 'offTitle' : 'onTitle', { name: t(`names.${name}`) })}
      description={off ? t(`stops.${name}`) : t('onText')}
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
          <Button size="sm" variant={off ? 'danger' : 'primary'} busy={busy} onClick={() => void confirm()}>
            {t(off ? 'switchOff' : 'switchOn')}
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
        {off ? (
          <fieldset>
            <legend className={choices.legend}>{t('for')}</legend>
            <div className={choices.choices}>
              {ENDS.map((end) => (
                <label key={end} className={choices.choice}>
                  <input type="radio" name="minutes" checked={minutes === end} onChange={() => setMinutes(end)} />
                  {end === null ? t('untilOn') : t(LABELS[end])}
                </label>
              ))}
            </div>
          </fieldset>
        ) : null}
        <TextArea
          ref={area}
          label={t('reason')}
          hint={t('reasonHint')}
          error={problem}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
