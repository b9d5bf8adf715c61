'use client';

import { useTranslations } from 'use-intl';

interface Device {
  readonly browser?: string | null;
  readonly system?: string | null;
}

/** "Firefox on Linux", as far as it is known. */
export function useDeviceName(): (device: Device) => string {
  const t = useTranslations('sessions');
  return ({ browser, system }) => (browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('unknown')));
}
