import { EmptyState } from '@gps/ui/state';
import { translations } from '@/platform/i18n/translations';

export default async function NotFound() {
  const t = await translations('app');
  return (
    <>
      <h1 className="gps-visually-hidden">{t('notFound')}</h1>
      <EmptyState title={t('notFound')}>{t('notFoundText')}</EmptyState>
    </>
  );
}
