'use client';

import { Select, TextArea, TextField } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import type { OrganizationKind } from '@/gql/graphql';
import { KINDS } from './organization-filters';

export interface OrganizationText {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly about: string;
}

/** What an organization is called, is, and says of itself. */
export function OrganizationFields({ value, onChange }: { value: OrganizationText; onChange: (now: Partial<OrganizationText>) => void }) {
  const t = useTranslations('organizations');
  return (
    <>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        required
        minLength={2}
        maxLength={80}
        autoComplete="off"
        dir="auto"
        value={value.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <Select label={t('kind')} value={value.kind} onChange={(event) => onChange({ kind: event.target.value as OrganizationKind })}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(kind)}
          </option>
        ))}
      </Select>
      <TextArea
        label={t('about')}
        hint={t('aboutHint')}
        rows={3}
        maxLength={500}
        value={value.about}
        onChange={(event) => onChange({ about: event.target.value })}
      />
    </>
  );
}
