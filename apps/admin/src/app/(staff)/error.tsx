'use client';

import { ErrorState } from '@gps/ui/state';
import { useTranslations } from 'use-intl';

export default function Failed({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('app');
  return (
    <>
      <h1 className="gps-visually-hidden">{t('failed')}</h1>
      <ErrorState title={t('failed')} retryLabel={t('retry')} onRetry={reset}>
        {t('failedText')}
      </ErrorState>
    </>
  );
}
