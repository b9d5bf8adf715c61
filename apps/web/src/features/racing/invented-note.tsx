import { Banner } from '@gps/ui/banner';
import { translations } from '@/platform/i18n/translations';
import styles from './racing.module.css';

export async function InventedNote() {
  const t = await translations('racing');
  return (
    <div className={styles.note}>
      <Banner tone="blue" title={t('invented')} />
    </div>
  );
}
