'use client';

import { useToast } from '@gps/ui/toast';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';

/** State of a menu whose code is fetched on the first hint that somebody will open it. */
export function useActionMenu() {
  const [loaded, setLoaded] = useState(false);
  const toast = useToast();
  const t = useTranslations('post');
  const load = useCallback(() => setLoaded(true), []);
  const copy = (path: string): void => {
    void navigator.clipboard.writeText(new URL(path, location.origin).href).then(() => toast.show(t('linkCopied')));
  };
  return { loaded, load, copy };
}
