'use client';

import { TextField } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import type { ProviderField, ProviderValues } from './provider-values';

export interface ProviderFieldsProps {
  readonly values: ProviderValues;
  readonly change: (now: Partial<ProviderValues>) => void;
  readonly error: (field: ProviderField) => string | null;
}

const PLAIN = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false, dir: 'ltr' } as const;

export function OidcFields({ values, change, error, secretSet }: ProviderFieldsProps & { secretSet: boolean }) {
  const t = useTranslations('organizationManage');
  return (
    <>
      <TextField
        {...PLAIN}
        type="url"
        label={t('issuer')}
        hint={t('issuerHint')}
        required
        maxLength={500}
        value={values.issuer}
        error={error('issuer')}
        onChange={(event) => change({ issuer: event.target.value })}
      />
      <TextField
        {...PLAIN}
        label={t('clientId')}
        hint={t('clientIdHint')}
        required
        maxLength={255}
        value={values.clientId}
        error={error('clientId')}
        onChange={(event) => change({ clientId: event.target.value })}
      />
      <TextField
        {...PLAIN}
        type="password"
        autoComplete="new-password"
        label={t('clientSecret')}
        hint={t(secretSet ? 'clientSecretKept' : 'clientSecretHint')}
        required={!secretSet}
        maxLength={500}
        value={values.clientSecret}
        error={error('clientSecret')}
        onChange={(event) => change({ clientSecret: event.target.value })}
      />
    </>
  );
}
