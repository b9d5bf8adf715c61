'use client';

import { Button } from '@gps/ui/button';
import { Select } from '@gps/ui/field';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage, namesAuthor } from '@/features/policies/template-text';
import { templatesFor, textOf, type DecisionWords } from './decision-draft';
import styles from './decision-form.module.css';

interface PolicyOfManyProps {
  words: DecisionWords;
  value: string | null;
  onChange: (policyId: string | null) => void;
  onTemplate: (words: string) => void;
}

/** The policy that all of them break, and its templates. Their authors may read different languages: the words are those of whoever decides. */
export function PolicyOfMany({ words, value, onChange, onTemplate }: PolicyOfManyProps) {
  const t = useTranslations('deciding');
  const locale = useLocale();
  const draft = { policyId: value };
  const templates = value === null ? [] : templatesFor(words, draft).filter(({ texts }) => !namesAuthor(texts));
  return (
    <>
      <Select label={t('policy')} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">—</option>
        {words.policies.map((policy) => (
          <option key={policy.id} value={policy.id}>
            {inLanguage(policy.titles, locale)}
          </option>
        ))}
      </Select>
      {templates.length > 0 ? (
        <div className={styles.templates} role="group" aria-label={t('templates')}>
          {templates.map((template) => (
            <Button
              key={template.id}
              size="sm"
              variant="quiet"
              onClick={() => onTemplate(textOf(template, words, draft, { name: '', language: locale }))}
            >
              {template.name}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  );
}
