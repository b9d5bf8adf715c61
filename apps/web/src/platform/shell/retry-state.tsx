'use client';

import { ErrorState } from '@gps/ui/state';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl';

/** In place of a part of a page that could not be loaded: asks the server for it again. */
export function RetryState({ title }: { title: string }) {
  const t = useTranslations();
  const router = useRouter();
  const [busy, start] = useTransition();
  return (
    <ErrorState title={title} retryLabel={t('app.retry')} busy={busy} onRetry={() => start(() => router.refresh())}>
      {t('feed.errorText')}
    </ErrorState>
  );
}
