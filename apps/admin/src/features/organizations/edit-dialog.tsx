'use client';

import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { UpdateOrganizationDocument, type OrganizationFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { FormDialog } from './form-dialog';
import { OrganizationFields, type OrganizationText } from './organization-fields';

export interface EditDialogProps {
  readonly organization: OrganizationFieldsFragment;
  readonly onClose: () => void;
  readonly onChanged: (now: OrganizationFieldsFragment) => void;
}

export function EditDialog({ organization, onClose, onChanged }: EditDialogProps) {
  const t = useTranslations('organizations');
  const toast = useToast();
  const { id, name, kind, about } = organization;
  const [text, setText] = useState<OrganizationText>({ name, kind, about });

  async function send(reason: string): Promise<string | null> {
    const changed = {
      ...(text.name.trim() === name ? {} : { name: text.name.trim() }),
      ...(text.kind === kind ? {} : { kind: text.kind }),
      ...(text.about.trim() === about ? {} : { about: text.about.trim() }),
    };
    const { outcome } = await callApi(UpdateOrganizationDocument, { input: { id, ...changed, reason } });
    if (outcome.__typename !== 'AdminOrganization') return outcome.code;
    onChanged(outcome);
    toast.show(t('saved'));
    return null;
  }

  return (
    <FormDialog title={t('edit')} confirm={t('save')} onClose={onClose} send={send}>
      <OrganizationFields value={text} onChange={(now) => setText((before) => ({ ...before, ...now }))} />
    </FormDialog>
  );
}
