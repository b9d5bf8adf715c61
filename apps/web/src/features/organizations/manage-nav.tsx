'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { managePath, type ManagePart } from './organization-path';
import styles from './manage.module.css';

/** The parts of the management that the reader may do. */
export function ManageNav({ alias, parts }: { alias: string; parts: readonly ManagePart[] }) {
  const t = useTranslations('organizationManage');
  const here = usePathname();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the parts are wider than the screen; the one that is open is in sight.
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [here]);
  return (
    <nav ref={bar} aria-label={t('nav')} className={styles.nav}>
      {parts.map((part) => {
        const path = managePath(alias, part);
        return (
          <Link key={part} href={path} className={styles.tab} aria-current={here === path ? 'page' : undefined}>
            {t(`part.${part}`)}
          </Link>
        );
      })}
    </nav>
  );
}
