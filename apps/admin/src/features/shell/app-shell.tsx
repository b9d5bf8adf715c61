'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, type ReactNode } from 'react';
import { useTimeZone, useTranslations } from 'use-intl';
import { PlatformNotice } from '@/features/switches/platform-notice';
import { useShortcuts } from '@/platform/keyboard/use-shortcuts';
import { writePreference } from '@/platform/preferences/write-preference';
import { COOKIES } from '@/platform/preferences/cookies';
import { useMay } from '@/platform/session/permissions';
import styles from './app-shell.module.css';
import { CommandPalette } from './command-palette';
import { HelpPanel } from './help-panel';
import { SECTIONS } from './sections';
import { ShortcutsDialog } from './shortcuts-dialog';
import { SideNav } from './side-nav';
import { TopBar } from './top-bar';
import { useSectionPath } from './use-section-path';

export function AppShell({ notices, children }: { notices: ReactNode; children: ReactNode }) {
  const t = useTranslations('app');
  const router = useRouter();
  const may = useMay();
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const [help, setHelp] = useState(false);
  const sectionPath = useSectionPath();
  const shownZone = useTimeZone();
  useShortcuts('everywhere', {
    '?': () => setKeys(true),
    h: () => setHelp(true),
    '/': () => setPalette(true),
    ...Object.fromEntries(
      SECTIONS.filter(({ permission }) => may(permission)).map(({ key, path }) => [`g ${key}`, () => router.push(sectionPath(path))]),
    ),
  });
  useEffect(() => {
    // The first visit is rendered before the reader's zone is known; then once more, in their own time.
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    writePreference(COOKIES.timeZone, zone);
    if (zone !== shownZone) router.refresh();
  }, [router, shownZone]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setPalette((open) => !open);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <TopBar onSearch={() => setPalette(true)} onHelp={() => setHelp(true)} />
      <SideNav />
      <main id="content" tabIndex={-1} className={styles.main}>
        <PlatformNotice />
        {notices}
        {children}
      </main>
      {palette ? <CommandPalette onClose={() => setPalette(false)} onKeys={() => setKeys(true)} onHelp={() => setHelp(true)} /> : null}
      {help ? (
        <HelpPanel
          onClose={() => setHelp(false)}
          onKeys={() => {
            setHelp(false);
            setKeys(true);
          }}
        />
      ) : null}
      <ShortcutsDialog open={keys} onOpenChange={setKeys} />
    </div>
  );
}
