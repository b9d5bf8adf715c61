'use client';

import { useToast } from '@gps/ui/toast';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';

type ActionMenu = typeof import('./action-menu').default;

/**
 * A menu whose code is fetched on the first hint that somebody will open it. Until it is there its button stays where it is,
 * and a press meanwhile is not lost: the menu then comes open.
 */
export function useActionMenu() {
  const [menu, setMenu] = useState<{ ActionMenu: ActionMenu | null }>({ ActionMenu: null });
  const [open, setOpen] = useState(false);
  const toast = useToast();
  const t = useTranslations('post');
  const load = useCallback(() => {
    void import('./action-menu').then((loaded) => setMenu((before) => (before.ActionMenu ? before : { ActionMenu: loaded.default })));
  }, []);
  const press = useCallback(() => {
    setOpen(true);
    load();
  }, [load]);
  const copy = (path: string): void => {
    void navigator.clipboard.writeText(new URL(path, location.origin).href).then(() => toast.show(t('linkCopied')));
  };
  return { ...menu, open, load, press, copy };
}
