import { Avatar } from '@gps/ui/avatar';
import { buttonClass } from '@gps/ui/button';
import { CalendarDays, Compass, House, LogOut, Settings, Trophy, User } from 'lucide-react';
import Link from 'next/link';
import { translations } from '@/platform/i18n/translations';
import type { Viewer } from '@/platform/session/viewer';
import { Bell } from './bell';
import { Brand } from './brand';
import { ComposeButton } from './compose-button';
import { NavLink } from './nav-link';
import { SiteFooter } from './site-footer';
import styles from './shell.module.css';

export async function SideNav({ viewer, canWrite }: { viewer: Viewer | null; canWrite: boolean }) {
  const t = await translations('nav');
  const app = await translations('app');
  const organization = await translations('organizationSignIn');
  return (
    <header className={styles.side}>
      <div className={styles.sideInner}>
        <Brand name={app('name')} />
        <nav aria-label={t('main')} className={styles.nav}>
          <NavLink href="/" className={styles.link}>
            <House aria-hidden="true" />
            <span className={styles.label}>{t('home')}</span>
          </NavLink>
          <NavLink href="/explore" className={styles.link}>
            <Compass aria-hidden="true" />
            <span className={styles.label}>{t('explore')}</span>
          </NavLink>
          <NavLink href="/seasons" also={['/races', '/circuits']} className={styles.link}>
            <CalendarDays aria-hidden="true" />
            <span className={styles.label}>{t('races')}</span>
          </NavLink>
          <NavLink href="/standings" also={['/drivers', '/teams']} className={styles.link}>
            <Trophy aria-hidden="true" />
            <span className={styles.label}>{t('standings')}</span>
          </NavLink>
          {viewer ? (
            <>
              <Bell className={styles.link} labelClass={styles.label} />
              <NavLink href={`/@${viewer.profile.handle}`} className={styles.link}>
                <User aria-hidden="true" />
                <span className={styles.label}>{t('profile')}</span>
              </NavLink>
              <NavLink href="/settings" className={styles.link}>
                <Settings aria-hidden="true" />
                <span className={styles.label}>{t('settings')}</span>
              </NavLink>
            </>
          ) : null}
        </nav>
        {viewer ? (
          <>
            {canWrite ? <ComposeButton place="side" /> : null}
            <div className={styles.account}>
              <Avatar name={viewer.profile.displayName} src={viewer.profile.avatarUrl ?? null} size={32} />
              <span className={styles.accountName} dir="auto">
                {viewer.profile.displayName}
              </span>
              <form action="/sign-out" method="post">
                <button type="submit" className={styles.signOut} aria-label={t('signOut')} title={t('signOut')}>
                  <LogOut aria-hidden="true" />
                </button>
              </form>
            </div>
          </>
        ) : (
          <div className={styles.doors}>
            {/* Plain links: they leave for the sign-in page of the identity service. */}
            <a href="/sign-up" className={buttonClass('primary')}>
              {t('signUp')}
            </a>
            <a href="/sign-in" className={buttonClass('secondary')}>
              {t('signIn')}
            </a>
            <Link href="/sign-in/organization" className={styles.organization} prefetch={false}>
              {organization('title')}
            </Link>
          </div>
        )}
        <SiteFooter />
      </div>
    </header>
  );
}
