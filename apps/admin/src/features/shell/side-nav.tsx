'use client';

import { classNames } from './class-names';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLiveCounts } from '@/platform/live/live-counts';
import { useMay } from '@/platform/session/permissions';
import { isWithin, SECTIONS } from './sections';
import styles from './side-nav.module.css';
import { useSectionPath } from './use-section-path';

export function SideNav() {
  const t = useTranslations('nav');
  const pathname = usePathname();
  const may = useMay();
  const sectionPath = useSectionPath();
  const { counts } = useLiveCounts();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the bar is wider than the screen; where one is stands in its middle.
    const here = bar.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (bar.current && here) bar.current.scrollLeft = here.offsetLeft - (bar.current.clientWidth - here.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={bar} className={styles.nav} aria-label={t('main')}>
      <ul>
        {SECTIONS.filter((section) => may(section.permission)).map((section) => {
          const here = isWithin(pathname, section);
          return (
            <li key={section.id}>
              <Link
                href={sectionPath(section.path)}
                className={classNames(styles.item, here && styles.here)}
                aria-current={here ? 'page' : undefined}
                title={t(section.id)}
              >
                <section.icon aria-hidden="true" />
                <span className={styles.label}>{t(section.id)}</span>
                {section.id === 'cases' && counts && counts.open > 0 ? (
                  <span className={styles.count}>
                    <span aria-hidden="true">{counts.open > 999 ? '999+' : counts.open}</span>
                    <span className="gps-visually-hidden">{t('open', { count: counts.open })}</span>
                  </span>
                ) : (
                  <span className={styles.key} aria-hidden="true">
                    <kbd>G</kbd> <kbd>{section.key.toUpperCase()}</kbd>
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
