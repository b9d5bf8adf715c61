import { buttonClass } from '@gps/ui/button';
import { translations } from '@/platform/i18n/translations';
import styles from './refused.module.css';

const REASONS = {
  forbidden: ['title', 'forbidden'],
  factor: ['factorTitle', 'factor'],
  locked: ['lockedTitle', 'locked'],
  address: ['addressTitle', 'address'],
  'sign-in': ['signInTitle', 'signIn'],
} as const;

/** For whoever is signed in but is no staff: says so calmly, and offers both ways out. */
export default async function Refused({ searchParams }: { searchParams: Promise<{ reason?: string }> }) {
  const { reason } = await searchParams;
  const t = await translations('refused');
  const [title, text] = Object.hasOwn(REASONS, reason ?? '') ? REASONS[reason as keyof typeof REASONS] : REASONS.forbidden;
  return (
    <main className={styles.refused}>
      <p className={styles.brand}>Grand Prix Social</p>
      <h1>{t(title)}</h1>
      <p className={styles.text}>{t(text)}</p>
      <div className={styles.ways}>
        {reason === 'sign-in' ? (
          <a className={buttonClass('primary', 'sm')} href="/sign-in">
            {t('again')}
          </a>
        ) : (
          <form method="post" action="/sign-out">
            <button className={buttonClass('primary', 'sm')} type="submit">
              {t('again')}
            </button>
          </form>
        )}
        {process.env['WEB_URL'] ? (
          <a className={buttonClass('quiet', 'sm')} href={process.env['WEB_URL']}>
            {t('web')}
          </a>
        ) : null}
      </div>
    </main>
  );
}
