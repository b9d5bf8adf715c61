'use client';

import { Button } from '@gps/ui/button';
import { Select } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import type { CaseFieldsFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import { Moment } from '@/platform/time/moment';
import styles from './claim-bar.module.css';
import type { ClaimState } from './use-claim';

/** Hours, and what they are called. */
const SNOOZES = [
  [1, 'hour'],
  [24, 'day'],
  [24 * 7, 'week'],
] as const;

/** Who works on the case, and what may be done about that. */
export function ClaimBar({ detail, viewerId, state }: { detail: CaseFieldsFragment; viewerId: string; state: ClaimState }) {
  const t = useTranslations('deciding');
  if (!detail.viewerCan.claim) return null;
  const { claimedBy, claimedAt, snoozedUntil } = detail;
  const mine = claimedBy?.id === viewerId;
  return (
    <div className={styles.bar}>
      <p role="status" className={claimedBy && !mine ? styles.others : styles.who}>
        {snoozedUntil ? (
          <>
            {t('snoozedUntil')} <Moment value={snoozedUntil} />
          </>
        ) : claimedBy && claimedAt ? (
          <>
            {mine ? t('mine') : t('claimedBy', { name: claimedBy.displayName })} · <Ago value={claimedAt} />
          </>
        ) : (
          t('unclaimed')
        )}
      </p>
      {snoozedUntil ? (
        <Button size="sm" onClick={state.wake}>
          {t('wake')}
        </Button>
      ) : claimedBy && !mine ? (
        <Button size="sm" onClick={() => state.claim(true)}>
          {t('takeOver')} <kbd aria-hidden="true">O</kbd>
        </Button>
      ) : (
        <>
          <Button size="sm" variant="quiet" onClick={() => (mine ? state.release() : state.claim(false))}>
            {mine ? t('release') : t('claim')} <kbd aria-hidden="true">C</kbd>
          </Button>
          <Select
            label={t('snooze')}
            hideLabel
            value=""
            onChange={(event) => event.target.value && state.snooze(Number(event.target.value))}
          >
            <option value="">{t('snooze')} (Z)</option>
            {SNOOZES.map(([hours, name]) => (
              <option key={hours} value={hours}>
                {t(name)}
              </option>
            ))}
          </Select>
        </>
      )}
    </div>
  );
}
