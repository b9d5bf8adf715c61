'use client';

import { Badge } from '@gps/ui/badge';
import { TableFrame } from '@gps/ui/table-frame';
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
      <TableFrame label={t('title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('mail')}</th>
              <th scope="col">{t('languages')}</th>
            </tr>
          </thead>
          <tbody>
            {templates.map(({ key, languages }) => (
              <tr key={key}>
                <th scope="row">
                  <Link href={`/mail-templates/${key}`}>{nameOf(key)}</Link>
                </th>
                <td>
                  <ul className={styles.languages}>
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
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
