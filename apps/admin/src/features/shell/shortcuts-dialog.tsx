'use client';

import { Dialog } from '@gps/ui/dialog';
import type { Permission } from '@gps/permissions';
import { useTranslations } from 'use-intl';
import { SHORTCUT_GROUPS, SHORTCUTS, type ShortcutGroup } from '@/platform/keyboard/shortcut-map';
import { useMay } from '@/platform/session/permissions';
import { SECTIONS } from './sections';
import styles from './shortcuts-dialog.module.css';

const NEEDED: Readonly<Record<ShortcutGroup, Permission>> = {
  everywhere: 'staff:enter',
  lists: 'staff:enter',
  cases: 'reports:read',
  person: 'users:read',
  organization: 'organizations:read',
};

function Keys({ of }: { of: readonly string[] }) {
  return (
    <dt>
      {of.map((key, i) => (
        <kbd key={i}>{key}</kbd>
      ))}
    </dt>
  );
}

/** The keyboard as the shortcut map has it, as far as the person's permissions reach. */
export function ShortcutsDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('shortcuts');
  const app = useTranslations('app');
  const nav = useTranslations('nav');
  const may = useMay();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} closeLabel={app('close')} phone="full">
      {SHORTCUT_GROUPS.filter((group) => may(NEEDED[group])).map((group) => (
        <section key={group} className={styles.group}>
          <h3>{t(`groups.${group}`)}</h3>
          <dl>
            {SHORTCUTS[group].map(({ shown, label }) => (
              <div key={label}>
                <Keys of={shown} />
                <dd>{t(`keys.${label}`)}</dd>
              </div>
            ))}
            {group === 'everywhere'
              ? SECTIONS.filter(({ permission }) => may(permission)).map(({ id, key }) => (
                  <div key={id}>
                    <Keys of={['G', key.toUpperCase()]} />
                    <dd>{nav(id)}</dd>
                  </div>
                ))
              : null}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
