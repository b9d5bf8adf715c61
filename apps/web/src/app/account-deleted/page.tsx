import { EmptyState } from '@gps/ui/state';
import { translations } from '@/platform/i18n/translations';

export default async function AccountDeletedPage() {
  const t = await translations('deletion');
  return (
    <EmptyState page title={t('doneTitle')}>
      {t('doneText')}
    </EmptyState>
  );
}
