import Link from 'next/link';
import { translations } from '@/platform/i18n/translations';
import styles from './site-footer.module.css';

const DOCUMENTS = ['terms', 'privacy', 'guidelines', 'cookies', 'imprint'] as const;

export async function SiteFooter() {
  const t = await translations('nav');
  const app = await translations('app');
  const legal = await translations('legal');
  const log = await translations('transparency');
  return (
    <div className={styles.footer}>
      <nav aria-label={t('footer')} className={styles.links}>
        <Link href="/about" prefetch={false}>
          {t('about')}
        </Link>
        {DOCUMENTS.map((document) => (
          <Link key={document} href={`/legal/${document}`} prefetch={false}>
            {legal(`document.${document}`)}
          </Link>
        ))}
        <Link href="/transparency" prefetch={false}>
          {log('title')}
        </Link>
        <Link href="/help" prefetch={false}>
          {t('help')}
        </Link>
      </nav>
      <p>{app('notAffiliated')}</p>
    </div>
  );
}
