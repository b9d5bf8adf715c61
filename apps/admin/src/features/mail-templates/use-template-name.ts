'use client';

import { useTranslations } from 'use-intl';

/** What a mail is called; one that is newer than these words by its key. */
export function useTemplateName(): (key: string) => string {
  const t = useTranslations('mailTemplates');
  return (key) => {
    const known = `names.${key.replace('.', '_')}` as 'names.report_linked';
    return t.has(known) ? t(known) : key;
  };
}
