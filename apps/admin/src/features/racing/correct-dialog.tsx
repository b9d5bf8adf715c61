'use client';

import { TextField } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CorrectRacingFactsDocument, type RacingFactChange, WithdrawRacingCorrectionsDocument } from '@/gql/graphql';
import { FormDialog } from '@/features/organizations/form-dialog';
import { callApi } from '@/platform/api/browser-api';
import type { Cell } from './fact-drafts';
import styles from './racing.module.css';

interface CorrectDialogProps {
  readonly changes: readonly RacingFactChange[];
  /** Corrections of which the word of the source was typed: they are withdrawn. */
  readonly back: readonly string[];
  readonly cells: readonly Cell[];
  readonly onClose: () => void;
  readonly onRefused: (at: number | null) => void;
  readonly onDone: (everywhere: boolean) => void;
}

/** What is about to be shown to everybody, where it is written, and why. */
export function CorrectDialog({ changes, back, cells, onClose, onRefused, onDone }: CorrectDialogProps) {
  const t = useTranslations('racing');
  const [sourceUrl, setSourceUrl] = useState('');
  async function send(reason: string): Promise<string | null> {
    let everywhere = true;
    if (back.length > 0) {
      const { outcome } = await callApi(WithdrawRacingCorrectionsDocument, { ids: [...back], reason });
      if (outcome.__typename !== 'RacingCorrected') return outcome.code;
      everywhere = outcome.everywhere;
    }
    if (changes.length > 0) {
      const { outcome } = await callApi(CorrectRacingFactsDocument, {
        input: { changes: [...changes], sourceUrl: sourceUrl.trim(), reason },
      });
      if (outcome.__typename !== 'RacingCorrected') {
        onRefused(outcome.__typename === 'RacingFactRefused' ? (outcome.at ?? null) : null);
        return outcome.code;
      }
      everywhere &&= outcome.everywhere;
    }
    onDone(everywhere);
    return null;
  }
  return (
    <FormDialog title={t('saveTitle')} confirm={t('saveConfirm')} onClose={onClose} send={send}>
      <p>{t('saveText')}</p>
      <ul className={styles.changes}>
        {changes.map((change, i) => (
          <li key={cells[i]?.key ?? i}>
            {cells[i]?.row ? `${cells[i].row.driverName}: ` : ''}
            {t(`fields.${change.field}`)} <s>{cells[i]?.fact.value ?? '–'}</s> → <strong>{change.value ?? '–'}</strong>
          </li>
        ))}
        {back.length > 0 ? <li>{t('goBack', { count: back.length })}</li> : null}
      </ul>
      {changes.length > 0 ? (
        <TextField
          type="url"
          label={t('source')}
          hint={t('sourceHint')}
          required
          maxLength={500}
          placeholder="https://"
          value={sourceUrl}
          onChange={(event) => setSourceUrl(event.target.value)}
        />
      ) : null}
    </FormDialog>
  );
}
