'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { Select, TextArea, TextField } from '@gps/ui/field';
import { useEffect, useState, type FormEvent } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { PersonChoice, type Person } from '@/features/organizations/person-choice';
import choices from '@/features/shell/choices.module.css';
import { AccountMergePreviewDocument, type MergeFieldsFragment, StartAccountMergeDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import { MergePreview, type Preview } from './merge-preview';
import styles from './merge.module.css';

const FORM = 'merge';

interface Draft {
  readonly other: Person | null;
  /** Whether the account the page was opened for stays. */
  readonly stays: boolean;
  readonly reason: string;
  readonly reference: string;
  readonly seconds: number;
}
const EMPTY: Draft = { other: null, stays: true, reason: '', reference: '', seconds: 60 };

/** Each a unit of its own. */
const BEGINS: readonly (readonly [seconds: number, count: number, unit: 'second' | 'minute' | 'hour'])[] = [
  [10, 10, 'second'],
  [60, 1, 'minute'],
  [600, 10, 'minute'],
  [3600, 1, 'hour'],
];

/** The other account, which of them stays, what comes of it, why, and the typed handle of the one that goes. */
export function MergeForm({ user, onStarted }: { user: Person; onStarted: (merge: MergeFieldsFragment) => void }) {
  const t = useTranslations('merge');
  const errors = useTranslations('errors');
  const format = useFormatter();
  const [draft, setDraft] = useState(EMPTY);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [key, setKey] = useState(newIdempotencyKey);
  const { other, stays, reason, reference, seconds } = draft;
  const otherId = other?.id;
  useEffect(() => {
    const kept = takeDraft<Draft>(FORM);
    if (kept) setDraft(kept);
  }, []);
  useEffect(() => {
    setPreview(null);
    setTyped('');
    setProblem(null);
    if (otherId === undefined) return;
    let current = true;
    const input = stays ? { survivorId: user.id, leaverId: otherId } : { survivorId: otherId, leaverId: user.id };
    callApi(AccountMergePreviewDocument, { input }).then(
      ({ outcome }) => {
        if (!current) return;
        if (outcome.__typename === 'AccountMergePreview') setPreview(outcome);
        else setProblem(errors(errorKey(outcome.code)));
      },
      (error: unknown) => current && setProblem(errors(errorKeyOf(error))),
    );
    return () => void (current = false);
  }, [user.id, otherId, stays, errors]);

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || !preview) return;
    setBusy(true);
    setProblem(null);
    try {
      const input = { survivorId: preview.survivor.id, leaverId: preview.leaver.id };
      const variables = { input, confirmHandle: typed, reason, reference, undoSeconds: seconds, idempotencyKey: key };
      const { outcome } = await callApi(StartAccountMergeDocument, variables);
      if (outcome.__typename === 'AccountMerge') return onStarted(outcome);
      // What was refused is remembered under its key; what is mended is another request.
      setKey(newIdempotencyKey());
      setProblem(errors(errorKey(outcome.code)));
    } catch (error) {
      if (error instanceof ApiError && error.code === 'auth.step_up_required') return leaveForStepUp<Draft>(FORM, draft);
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void start(event)}>
      <p>{t('intro')}</p>
      <PersonChoice label={t('other')} value={other} onChoose={(person) => setDraft({ ...draft, other: person })} />
      {other ? (
        <fieldset>
          <legend className={choices.legend}>{t('whichStays')}</legend>
          <div className={choices.choices}>
            {[true, false].map((one) => (
              <label key={String(one)} className={choices.choice}>
                <input type="radio" name="stays" checked={stays === one} onChange={() => setDraft({ ...draft, stays: one })} />@
                {one ? user.handle : other.handle}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      {preview ? (
        <>
          <MergePreview preview={preview} />
          <TextField
            label={t('reference')}
            hint={t('referenceHint')}
            required
            maxLength={100}
            value={reference}
            onChange={(event) => setDraft({ ...draft, reference: event.target.value })}
          />
          <TextArea
            label={t('proof')}
            hint={t('proofHint')}
            rows={3}
            required
            maxLength={1000}
            value={reason}
            onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
          />
          <Select label={t('begins')} value={seconds} onChange={(event) => setDraft({ ...draft, seconds: Number(event.target.value) })}>
            {BEGINS.map(([value, count, unit]) => (
              <option key={value} value={value}>
                {format.number(count, { style: 'unit', unit, unitDisplay: 'long' })}
              </option>
            ))}
          </Select>
          <TextField
            label={t('confirm', { handle: preview.leaver.handle })}
            required
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </>
      ) : null}
      <div role="status">{problem ? <Banner tone="red" title={problem} /> : null}</div>
      {preview ? (
        <div className={styles.buttons}>
          <Button type="submit" variant="danger" busy={busy} disabled={typed.replace(/^@/, '') !== preview.leaver.handle}>
            {t('start')}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
