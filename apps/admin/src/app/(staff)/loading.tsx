import { Skeleton } from '@gps/ui/skeleton';
import { translations } from '@/platform/i18n/translations';
import styles from '@/features/shell/page.module.css';

export default async function Loading() {
  const t = await translations('app');
  return (
    <div className={styles.page} aria-busy="true" aria-label={t('loading')}>
      <Skeleton width="160px" height="28px" />
      {Array.from({ length: 10 }, (_, i) => (
        <Skeleton key={i} height="32px" />
      ))}
    </div>
  );
}
