'use client';

import { ErrorState } from '@gps/ui/state';
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { useTranslations } from 'use-intl';

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <ErrorState
      title={t('errors.title')}
      retryLabel={t('app.retry')}
      onRetry={() =>
        startTransition(() => {
          router.refresh();
          reset();
        })
      }
    >
      {t('errors.text')}
      {error.digest ? ` ${t('errors.requestId', { id: error.digest })}` : null}
    </ErrorState>
  );
}
