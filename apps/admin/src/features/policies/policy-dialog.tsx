'use client';

import { Select, TextField } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '@/features/organizations/form-dialog';
import { ChangePolicyDocument, type PolicyFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { TranslatedFields } from './translated-fields';

interface PolicyDialogProps {
  readonly policy: PolicyFieldsFragment;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** How severe a breach is, for how long its strike counts, and what the policy is called. */
export function PolicyDialog({ policy, onClose, onSaved }: PolicyDialogProps) {
  const t = useTranslations('policies');
  const [severity, setSeverity] = useState(policy.severity);
  const [strikeDays, setStrikeDays] = useState(policy.strikeDays);
  const [titles, setTitles] = useState(policy.titles);

  async function send(reason: string): Promise<string | null> {
    const { id, version } = policy;
    const { outcome } = await callApi(ChangePolicyDocument, { input: { id, version, severity, strikeDays, titles, reason } });
    if (outcome.__typename !== 'Policy') return outcome.code;
    onSaved();
    return null;
  }

  return (
    <FormDialog title={t('edit')} confirm={t('save')} onClose={onClose} send={send}>
      <p>{t('editText')}</p>
      <Select label={t('severity')} value={severity} onChange={(event) => setSeverity(Number(event.target.value))}>
        {[1, 2, 3, 4].map((level) => (
          <option key={level}>{level}</option>
        ))}
      </Select>
      <TextField
        type="number"
        label={t('strikeDays')}
        required
        min={1}
        max={3650}
        value={strikeDays}
        onChange={(event) => setStrikeDays(Number(event.target.value))}
      />
      <TranslatedFields label={t('name')} value={titles} limit={80} onChange={setTitles} />
    </FormDialog>
  );
}
