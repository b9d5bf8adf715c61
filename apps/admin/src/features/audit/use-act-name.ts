'use client';

import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { type ActWords, actName } from './act-name';

export function useActName(): (code: string) => string {
  const words = useTranslations('acts') as unknown as ActWords;
  return useCallback((code) => actName(words, code), [words]);
}
