import type { Metadata } from 'next';
import Link from 'next/link';
import styles from '@/features/platform-settings/platform-settings.module.css';
import { SettingsScreen } from '@/features/platform-settings/settings-screen';
import { VersionsSection } from '@/features/platform-settings/versions-section';
import { sectionsFor } from '@/features/shell/sections';
import page from '@/features/shell/page.module.css';
import { PlatformSettingsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

/** Screens where something of the platform is changed while it runs. */
const ELSEWHERE = new Set<string>(['settings', 'identity', 'announcements', 'legal', 'policies', 'rules', 'jobs']);

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('platformSettings'))('title') });

export default async function PlatformSettingsPage() {
  const viewer = await requireStaff('/settings/platform', 'operations:manage');
  const [t, nav, { platformSettings }] = await Promise.all([
    translations('platformSettings'),
    translations('nav'),
    runOperation(PlatformSettingsDocument),
  ]);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <p className={page.muted}>{t('intro')}</p>
      <nav className={styles.links} aria-label={t('elsewhere')}>
        <span className={styles.muted}>{t('elsewhere')}</span>
        {sectionsFor(viewer.permissions)
          .filter(({ id }) => ELSEWHERE.has(id))
          .map(({ id, path }) => (
            <Link key={id} href={path}>
              {nav(id)}
            </Link>
          ))}
      </nav>
      <VersionsSection processes={platformSettings.processes} versions={platformSettings.versions} />
      <SettingsScreen settings={platformSettings.settings} />
    </div>
  );
}
