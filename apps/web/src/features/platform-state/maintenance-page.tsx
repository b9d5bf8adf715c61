import { EmptyState } from '@gps/ui/state';
import { Wrench } from 'lucide-react';
import { formatter, translations } from '@/platform/i18n/translations';
import { ComeBack } from './come-back';
import styles from './platform-state.module.css';

/** In place of every page while staff work on the platform. */
export async function MaintenancePage({ until }: { until: string | null }) {
  const [t, format] = [await translations('platformState'), await formatter()];
  const time = until && format.dateTime(new Date(until), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <main className={styles.page}>
      <EmptyState page icon={<Wrench />} title={t('maintenanceTitle')}>
        {t('maintenanceText')} {time ? t('expected', { time }) : null}
      </EmptyState>
      <ComeBack />
    </main>
  );
}
