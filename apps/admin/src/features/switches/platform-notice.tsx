'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { useMay } from '@/platform/session/permissions';
import { Countdown } from './countdown';
import { useLiveSwitches } from './live-switches';
import styles from './switches.module.css';

/** On every page of the dashboard while something is off: what, by whom, why and for how long. */
export function PlatformNotice() {
  const t = useTranslations('switches');
  const may = useMay();
  const { switches, ask } = useLiveSwitches();
  const off = switches?.filter((one) => one.off) ?? [];
  const grave = off.find(({ name }) => name === 'MAINTENANCE') ?? off.find(({ name }) => name === 'READ_ONLY');
  const names = off.map(({ name }) => t(`names.${name}`)).join(' · ');
  return (
    <div role="status" className={styles.notice} data-grave={grave ? '' : undefined} hidden={off.length === 0}>
      {grave ? (
        <p>
          <strong>{t(`notice.${grave.name as 'MAINTENANCE'}`)}</strong>{' '}
          {t('noticeBy', { name: grave.byName ?? '', reason: grave.reason ?? '' })}{' '}
          {grave.revertsAt ? (
            <>
              {t('left')}: <Countdown to={grave.revertsAt} onOver={ask} />
            </>
          ) : (
            t('untilOn')
          )}
        </p>
      ) : (
        <p>
          <strong>{t('off')}:</strong> {names}
        </p>
      )}
      {may('operations:manage') ? <Link href="/settings">{t('title')}</Link> : null}
    </div>
  );
}
