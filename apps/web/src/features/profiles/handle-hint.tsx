'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { HandleAvailableDocument, type HandleAvailability } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';

const DELAY_MS = 300;

/** Says while somebody types whether a handle is free. */
export function HandleHint({ handle, current }: { handle: string; current: string }) {
  const t = useTranslations('settings');
  const [answer, setAnswer] = useState<{ handle: string; state: HandleAvailability } | null>(null);
  const changed = handle !== current && handle !== '';
  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(() => {
      callApi(HandleAvailableDocument, { handle }).then(
        ({ handleAvailable }) => setAnswer({ handle, state: handleAvailable }),
        () => undefined,
      );
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [changed, handle]);
  return <span role="status">{changed && answer?.handle === handle ? t(`handleState.${answer.state}`) : t('handleHint')}</span>;
}
