'use client';

import { Dialog } from '@gps/ui/dialog';
import { useTranslations } from 'use-intl';
import styles from './shortcuts-dialog.module.css';

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['l', 'like'],
  ['n', 'compose'],
  ['/', 'search'],
  ['?', 'help'],
] as const;

export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations();
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('shortcuts.title')}
      description={t('shortcuts.off')}
      closeLabel={t('app.close')}
    >
      <dl className={styles.keys}>
        {KEYS.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`shortcuts.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
