'use client';

import { useTranslations } from 'use-intl';

/** A part that is newer than this page keeps the API's name. */
export function usePartName(): (name: string) => string {
  const t = useTranslations('merge');
  return (name) => {
    const key = `parts.${name}` as 'parts.posts';
    return t.has(key) ? t(key) : name;
  };
}
