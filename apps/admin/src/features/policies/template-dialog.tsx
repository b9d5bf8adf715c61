'use client';

import { Select, TextField } from '@gps/ui/field';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { FormDialog } from '@/features/organizations/form-dialog';
import { SaveTemplateDocument, type PolicyFieldsFragment, type TemplateFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import styles from './policies.module.css';
import { filled, inLanguage, type TextLanguage } from './template-text';
import { TranslatedFields } from './translated-fields';

interface TemplateDialogProps {
  readonly policies: readonly PolicyFieldsFragment[];
  /** Null: a new one, about `policyId`. */
  readonly template: TemplateFieldsFragment | null;
  readonly policyId: string | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const EMPTY = { en: '', de: '', es: '', it: '', pt: '' };

/** A template with its words in five languages, and how each reads once name and policy are filled in. */
export function TemplateDialog({ policies, template, policyId: about, onClose, onSaved }: TemplateDialogProps) {
  const t = useTranslations('policies');
  const locale = useLocale();
  const [name, setName] = useState(template?.name ?? '');
  const [policyId, setPolicyId] = useState(about);
  const [texts, setTexts] = useState(template?.texts ?? EMPTY);
  const policy = policies.find(({ id }) => id === policyId);

  async function send(reason: string): Promise<string | null> {
    const versioned = template ? { id: template.id, version: template.version } : {};
    const { outcome } = await callApi(SaveTemplateDocument, { input: { ...versioned, name, policyId, texts, reason } });
    if (outcome.__typename !== 'DecisionTemplate') return outcome.code;
    onSaved();
    return null;
  }
  const preview = (language: TextLanguage) =>
    texts[language].includes('{') ? (
      <p className={styles.preview} lang={language} aria-label={t('preview')}>
        {filled(texts[language], { name: t('sampleName'), policy: policy ? inLanguage(policy.titles, language) : '' })}
      </p>
    ) : null;

  return (
    <FormDialog title={t(template ? 'editTemplate' : 'newTemplate')} confirm={t('save')} onClose={onClose} send={send}>
      <TextField label={t('templateName')} required maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
      <Select label={t('policy')} value={policyId ?? ''} onChange={(event) => setPolicyId(event.target.value || null)}>
        <option value="">{t('dismissals')}</option>
        {policies.map(({ id, titles }) => (
          <option key={id} value={id}>
            {inLanguage(titles, locale)}
          </option>
        ))}
      </Select>
      <p className={styles.muted}>{t('variables', { name: '{name}', policy: '{policy}' })}</p>
      <TranslatedFields label={t('text')} value={texts} limit={1000} long onChange={setTexts} below={preview} />
    </FormDialog>
  );
}
