'use client';

import { TextArea, TextField } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import manage from './manage.module.css';
import type { ProviderFieldsProps } from './oidc-fields';

const PLAIN = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false, dir: 'ltr' } as const;

/** Their metadata document, or the three values of it. */
export function SamlFields({ values, change, error }: ProviderFieldsProps) {
  const t = useTranslations('organizationManage');
  return (
    <>
      <fieldset className={manage.choices}>
        <legend>{t('samlFrom')}</legend>
        {(['document', 'values'] as const).map((samlFrom) => (
          <label key={samlFrom} className={manage.choice}>
            <input type="radio" name="saml-from" checked={values.samlFrom === samlFrom} onChange={() => change({ samlFrom })} />
            {t(samlFrom === 'document' ? 'samlDocument' : 'samlValues')}
          </label>
        ))}
      </fieldset>
      {values.samlFrom === 'document' ? (
        <TextArea
          {...PLAIN}
          className={manage.code}
          label={t('metadata')}
          hint={t('metadataHint')}
          rows={8}
          required
          value={values.metadata}
          error={error('metadata')}
          onChange={(event) => change({ metadata: event.target.value })}
        />
      ) : (
        <>
          <TextField
            {...PLAIN}
            label={t('entityId')}
            hint={t('entityIdHint')}
            required
            maxLength={500}
            value={values.entityId}
            error={error('entityId')}
            onChange={(event) => change({ entityId: event.target.value })}
          />
          <TextField
            {...PLAIN}
            type="url"
            label={t('singleSignOnUrl')}
            hint={t('singleSignOnUrlHint')}
            required
            maxLength={500}
            value={values.singleSignOnUrl}
            error={error('singleSignOnUrl')}
            onChange={(event) => change({ singleSignOnUrl: event.target.value })}
          />
          <TextArea
            {...PLAIN}
            className={manage.code}
            label={t('certificates')}
            hint={t('certificatesHint')}
            rows={6}
            required
            value={values.certificates}
            error={error('certificates')}
            onChange={(event) => change({ certificates: event.target.value })}
          />
        </>
      )}
    </>
  );
}
