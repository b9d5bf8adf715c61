'use client';

import { Avatar } from '@gps/ui/avatar';
import { IconButton } from '@gps/ui/button';
import { Menu, MenuItem, MenuSeparator } from '@gps/ui/menu';
import { CircleHelp, LogOut, Search, UserCog } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useViewer } from '@/platform/session/permissions';
import styles from './top-bar.module.css';

export function TopBar({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }) {
  const t = useTranslations('nav');
  const app = useTranslations('app');
  const viewer = useViewer();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.brand}>
        <span className={styles.mark} aria-hidden="true" />
        <span className={styles.name}>{app('name')}</span>
        <span className={styles.staff}>{app('staff')}</span>
      </Link>
      <button type="button" className={styles.search} onClick={onSearch}>
        <Search aria-hidden="true" />
        <span>{t('search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <IconButton label={t('help')} size="sm" onClick={onHelp}>
        <CircleHelp aria-hidden="true" />
      </IconButton>
      <Menu
        trigger={
          <button type="button" className={styles.me} aria-label={`${t('account')}: ${viewer.displayName}`}>
            <Avatar name={viewer.displayName} src={viewer.avatarUrl} size={32} />
          </button>
        }
      >
        <MenuItem icon={<UserCog aria-hidden="true" />} onSelect={() => router.push('/account')}>
          {t('account')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<LogOut aria-hidden="true" />} onSelect={() => form.current?.requestSubmit()}>
          {t('signOut')}
        </MenuItem>
      </Menu>
      <form ref={form} method="post" action="/sign-out" hidden />
    </header>
  );
}
