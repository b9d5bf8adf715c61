'use client';

import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { errorKeyOf } from '@/platform/api/error-key';

/** A follow shown at once and taken back when it does not arrive. `send` answers what the server now says. */
export function useFollow(initial: boolean, send: (follow: boolean) => Promise<boolean>) {
  const [followed, setFollowed] = useState(initial);
  const [busy, setBusy] = useState(false);
  const toast = useToast();
  const t = useTranslations();

  async function toggle(): Promise<void> {
    if (busy) return;
    const next = !followed;
    setFollowed(next);
    setBusy(true);
    try {
      setFollowed(await send(next));
    } catch (problem) {
      setFollowed(!next);
      const reason = errorKeyOf(problem);
      toast.show(reason === 'other' ? t('profile.followFailed') : t(`errors.code.${reason}`));
    } finally {
      setBusy(false);
    }
  }

  return { followed, toggle };
}
