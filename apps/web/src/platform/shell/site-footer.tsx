import Link from 'next/link';
import { translations } from '@/platform/i18n/translations';
import styles from './site-footer.module.css';

export async function SiteFooter() {
  const t = await translations('nav');
  const app = await translations('app');
  return (
    <div className={styles.footer}>
      <nav aria-label={t('footer')} className={styles.links}>
        <Link href="/about" prefetch={false}>
          {t('about')}
        </Link>
        <Link href="/privacy" prefetch={false}>
          {t('privacy')}
        </Link>
        <Link href="/help" prefetch={false}>
          {t('help')}
        </Link>
      </nav>
      <p>{app('notAffiliated')}</p>
    </div>
  );
}
