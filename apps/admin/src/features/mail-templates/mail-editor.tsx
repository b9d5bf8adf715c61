'use client';

import { TextArea, TextField } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import type { MailTemplateDetailFragment, MailWordsFragment } from '@/gql/graphql';
import styles from './mail-templates.module.css';

interface MailEditorProps {
  readonly one: MailTemplateDetailFragment;
  readonly words: MailWordsFragment;
  readonly onChange: (words: MailWordsFragment) => void;
}

const LIMITS = { subject: 150, body: 4000, button: 60, footer: 400 } as const;

/** The words of a mail, and the variables that may stand in them. */
export function MailEditor({ one, words, onChange }: MailEditorProps) {
  const t = useTranslations('mailTemplates');
  const field = (part: keyof typeof LIMITS) => ({
    label: t(`parts.${part}`),
    lang: one.language,
    maxLength: LIMITS[part],
    readOnly: !one.viewerCan.edit,
    value: words[part],
    onChange: (event: { target: { value: string } }) => onChange({ ...words, [part]: event.target.value }),
  });
  return (
    <div className={styles.editor}>
      <TextField {...field('subject')} required />
      <TextArea {...field('body')} rows={14} required hint={t('bodyHint')} />
      <TextField {...field('button')} required hint={t('buttonHint')} />
      <TextField {...field('footer')} />
      <h2>{t('variables')}</h2>
      <dl className={styles.variables}>
        {one.variables.map(({ name, sample, required, optional }) => (
          <div key={name}>
            <dt>
              <code>{`{{${name}}}`}</code>
            </dt>
            <dd>
              {t(`variable.${name as 'name'}`)} <span className={styles.muted}>{t('such', { sample })}</span>
              {required ? ` ${t('required')}` : optional ? ` ${t('optional')}` : ''}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
