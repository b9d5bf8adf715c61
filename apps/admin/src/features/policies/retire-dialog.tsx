'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/features/organizations/form-dialog';
import { RetireTemplateDocument, type TemplateFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';

interface RetireDialogProps {
  readonly template: TemplateFieldsFragment;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

export function RetireDialog({ template: { id, name, version }, onClose, onSaved }: RetireDialogProps) {
  const t = useTranslations('policies');
  async function send(reason: string): Promise<string | null> {
    const { outcome } = await callApi(RetireTemplateDocument, { id, version, reason });
    if (outcome.__typename !== 'DecisionTemplate') return outcome.code;
    onSaved();
    return null;
  }
  return (
    <FormDialog title={t('retireTitle', { name })} confirm={t('retire')} onClose={onClose} send={send}>
      <p>{t('retireText')}</p>
    </FormDialog>
  );
}
