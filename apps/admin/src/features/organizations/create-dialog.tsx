'use client';

import { TextField } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CreateOrganizationDocument } from '@/gql/graphql';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { FormDialog } from './form-dialog';
import { OrganizationFields, type OrganizationText } from './organization-fields';
import { PersonChoice, type Person } from './person-choice';

/** A new organization has an administrator from its first moment. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('organizations');
  const router = useRouter();
  const toast = useToast();
  const [text, setText] = useState<OrganizationText>({ name: '', kind: 'FAN_CLUB', about: '' });
  const [alias, setAlias] = useState('');
  const [admin, setAdmin] = useState<Person | null>(null);
  const [missing, setMissing] = useState(false);
  const [key] = useState(newIdempotencyKey);

  async function send(reason: string): Promise<string | null> {
    setMissing(admin === null);
    if (!admin) return '';
    const name = text.name.trim();
    const input = { ...text, name, about: text.about.trim(), alias: alias.trim(), firstAdminId: admin.id, reason, idempotencyKey: key };
    const { outcome } = await callApi(CreateOrganizationDocument, { input });
    if (outcome.__typename !== 'AdminOrganization') return outcome.code;
    toast.show(t('saved'));
    router.push(`/organizations/${outcome.id}`);
    return null;
  }

  return (
    <FormDialog title={t('new')} confirm={t('create')} onClose={onClose} send={send}>
      <OrganizationFields value={text} onChange={(now) => setText((before) => ({ ...before, ...now }))} />
      <TextField
        label={t('alias')}
        hint={t('aliasHint')}
        required
        minLength={3}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={alias}
        onChange={(event) => setAlias(event.target.value)}
      />
      <PersonChoice label={t('firstAdmin')} value={admin} onChoose={setAdmin} error={missing && !admin ? t('personMissing') : null} />
    </FormDialog>
  );
}
