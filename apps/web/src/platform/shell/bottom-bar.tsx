import { CalendarDays, Compass, House, Trophy, User } from 'lucide-react';
import { translations } from '@/platform/i18n/translations';
import type { Viewer } from '@/platform/session/viewer';
import { Bell } from './bell';
import { ComposeButton } from './compose-button';
import { NavLink } from './nav-link';
import styles from './shell.module.css';

/** Five places within reach of a thumb. */
export async function BottomBar({ viewer, canWrite }: { viewer: Viewer | null; canWrite: boolean }) {
  const t = await translations('nav');
  const item = styles.bottomLink;
  return (
    <nav className={styles.bottom} aria-label={t('main')}>
      <NavLink href="/" className={item} label={t('home')}>
        <House aria-hidden="true" />
      </NavLink>
      <NavLink href="/seasons" also={['/races', '/circuits']} className={item} label={t('races')}>
        <CalendarDays aria-hidden="true" />
      </NavLink>
      {viewer && canWrite ? (
        <ComposeButton place="bottom" />
      ) : (
        <NavLink href="/explore" className={item} label={t('explore')}>
          <Compass aria-hidden="true" />
        </NavLink>
      )}
      {viewer ? (
        <Bell className={item} labelClass={styles.none} />
      ) : (
        <NavLink href="/standings" also={['/drivers', '/teams']} className={item} label={t('standings')}>
          <Trophy aria-hidden="true" />
        </NavLink>
      )}
      {viewer ? (
        <NavLink href={`/@${viewer.profile.handle}`} also={['/settings']} className={item} label={t('profile')}>
          <User aria-hidden="true" />
        </NavLink>
      ) : (
        <a href="/sign-in" className={item} aria-label={t('signIn')} title={t('signIn')}>
          <User aria-hidden="true" />
        </a>
      )}
    </nav>
  );
}
