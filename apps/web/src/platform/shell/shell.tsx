import { Banner } from '@gps/ui/banner';
import { Search } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatter, translations } from '@/platform/i18n/translations';
import type { Viewer } from '@/platform/session/viewer';
import { BottomBar } from './bottom-bar';
import { Brand } from './brand';
import { SideNav } from './side-nav';
import { SiteFooter } from './site-footer';
import styles from './shell.module.css';

async function SuspensionBanner({ suspension }: { suspension: NonNullable<Viewer['suspension']> }) {
  const t = await translations('suspension');
  const format = await formatter();
  const until = suspension.until ? format.dateTime(new Date(suspension.until), { dateStyle: 'long', timeStyle: 'short' }) : null;
  return (
    <div className={styles.banner}>
      <Banner tone="amber" title={t('title')}>
        <p>{until ? t('until', { date: until }) : t('indefinite')}</p>
        <p>{t('reason', { reason: suspension.reason })}</p>
      </Banner>
    </div>
  );
}

interface ShellProps {
  readonly viewer: Viewer | null;
  /** Above everything; after the way past it all, which keyboards meet first. */
  readonly notices: ReactNode;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** Navigation left, one column to read, context right; on a phone a bar above and one below. */
export async function Shell({ viewer, notices, aside, children }: ShellProps) {
  const app = await translations('app');
  const nav = await translations('nav');
  const canWrite = viewer !== null && !viewer.suspension && viewer.pendingConsents.length === 0;
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {app('skipToContent')}
      </a>
      <div className={styles.notices}>{notices}</div>
      <SideNav viewer={viewer} canWrite={canWrite} />
      <header className={styles.top}>
        <Brand name={app('name')} />
        <Link href="/explore?focus=search" className={styles.topLink} aria-label={nav('explore')} title={nav('explore')} prefetch={false}>
          <Search aria-hidden="true" />
        </Link>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {viewer?.suspension ? <SuspensionBanner suspension={viewer.suspension} /> : null}
        {children}
      </main>
      <aside className={styles.aside}>{aside}</aside>
      <footer className={styles.foot}>
        <SiteFooter />
      </footer>
      <BottomBar viewer={viewer} canWrite={canWrite} />
    </div>
  );
}
