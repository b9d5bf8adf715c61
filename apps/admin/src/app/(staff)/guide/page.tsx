import type { Metadata } from 'next';
import Link from 'next/link';
import styles from '@/features/shell/help-panel.module.css';
import page from '@/features/shell/page.module.css';
import { sectionsFor } from '@/features/shell/sections';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('help'))('guide') });

/** All screens that the person may open, and how to work with each. */
export default async function GuidePage() {
  const viewer = await requireStaff('/guide');
  const t = await translations('help');
  const nav = await translations('nav');
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('guide')}</h1>
      </header>
      <p className={page.muted}>{t('intro')}</p>
      <div className={styles.guide}>
        {sectionsFor(viewer.permissions).map(({ id, path }) => (
          <section key={id}>
            <h2 id={id}>
              <Link href={path}>{nav(id)}</Link>
            </h2>
            <p className={styles.text}>{t(`screens.${id}`)}</p>
          </section>
        ))}
      </div>
    </div>
  );
}
