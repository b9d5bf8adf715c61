'use client';

import { Badge } from '@gps/ui/badge';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import page from '@/features/shell/page.module.css';
import type { MailTemplatesQuery } from '@/gql/graphql';
import { LOCALE_NAMES, type Locale } from '@/platform/i18n/locales';
import styles from './mail-templates.module.css';
import { useTemplateName } from './use-template-name';

/** Every mail that the product sends, and which of its languages staff have changed. */
export function MailTemplatesScreen({ templates }: { templates: MailTemplatesQuery['mailTemplates'] }) {
  const t = useTranslations('mailTemplates');
  const nameOf = useTemplateName();
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <p className={page.muted}>{t('lead')}</p>
      <ul className={styles.mails} aria-label={t('title')}>
        {templates.map(({ key, languages }) => (
          <li key={key}>
            <Link href={`/mail-templates/${key}`}>{nameOf(key)}</Link>
            <ul className={styles.languages} aria-label={`${nameOf(key)}: ${t('languages')}`}>
              {languages.map(({ language, changed }) => (
                <li key={language}>
                  <Link
                    href={`/mail-templates/${key}?language=${language}`}
                    aria-label={`${nameOf(key)}: ${LOCALE_NAMES[language as Locale]}${changed ? `, ${t('changed')}` : ''}`}
                  >
                    {LOCALE_NAMES[language as Locale]}
                  </Link>
                  {changed ? <Badge tone="blue">{t('changed')}</Badge> : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
