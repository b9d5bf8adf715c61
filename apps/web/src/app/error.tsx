'use client';

import { ErrorState } from '@gps/ui/state';
import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { askForState } from '@/features/platform-state/state';

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations();
  const router = useRouter();
  // A page that could not be loaded because of maintenance gives way to the one that comes back by itself.
  useEffect(() => void askForState().then((state) => state?.kind === 'maintenance' && location.reload()), []);
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
