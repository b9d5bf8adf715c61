'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { Keyboard } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl';
import styles from './help-panel.module.css';
import { isWithin, SECTIONS } from './sections';

/** What this screen is for and how one works with it; all screens together stand in the guide. */
export function HelpPanel({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const t = useTranslations('help');
  const app = useTranslations('app');
  const nav = useTranslations('nav');
  const pathname = usePathname();
  const here = SECTIONS.find((section) => isWithin(pathname, section));
  const id = here?.id ?? 'overview';
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title', { page: nav(id) })}
      closeLabel={app('close')}
      actions={
        <Button size="sm" icon={<Keyboard aria-hidden="true" />} onClick={onKeys}>
          {t('keys')}
        </Button>
      }
    >
      <p className={styles.text}>{t(`screens.${id}`)}</p>
      <Link href={`/guide#${id}`} onClick={onClose}>
        {t('guide')}
      </Link>
    </Dialog>
  );
}
