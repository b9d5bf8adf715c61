'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SwitchFieldsFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import { Countdown } from './countdown';
import { SwitchHistory } from './switch-history';
import styles from './switches.module.css';

interface SwitchRowProps {
  readonly one: SwitchFieldsFragment;
  readonly begin: (one: SwitchFieldsFragment, off: boolean) => void;
  readonly onOver: () => void;
}

export function SwitchRow({ one, begin, onOver }: SwitchRowProps) {
  const t = useTranslations('switches');
  const [history, setHistory] = useState(false);
  const { name, off, since, byName, reason, revertsAt, version, viewerCan } = one;
  const label = t(`names.${name}`);
  return (
    <li className={styles.row} id={name.toLowerCase()}>
      <Badge tone={off ? 'red' : 'green'}>{t(off ? 'off' : 'on')}</Badge>
      <div className={styles.text}>
        <h3>{label}</h3>
        <p className={styles.muted}>{t(`stops.${name}`)}</p>
        {off && since ? (
          <dl className={styles.facts}>
            <div>
              <dt>{t('by')}</dt>
              <dd>
                {byName} · <Ago value={since} />
              </dd>
            </div>
            <div>
              <dt>{t('reason')}</dt>
              <dd className={styles.words}>{reason}</dd>
            </div>
            <div>
              <dt>{t('left')}</dt>
              <dd>{revertsAt ? <Countdown to={revertsAt} onOver={onOver} /> : t('untilOn')}</dd>
            </div>
          </dl>
        ) : null}
        {history ? <SwitchHistory key={version} name={name} label={label} /> : null}
      </div>
      <div className={styles.actions}>
        {viewerCan.change ? (
          <>
            {off ? (
              <Button size="sm" variant="primary" aria-label={`${t('switchOn')}: ${label}`} onClick={() => begin(one, false)}>
                {t('switchOn')}
              </Button>
            ) : null}
            <Button
              size="sm"
              variant="secondary"
              aria-label={`${t(off ? 'change' : 'switchOff')}: ${label}`}
              onClick={() => begin(one, true)}
            >
              {t(off ? 'change' : 'switchOff')}
            </Button>
          </>
        ) : null}
        <Button
          size="sm"
          variant="quiet"
          aria-expanded={history}
          aria-label={`${t('history')}: ${label}`}
          onClick={() => setHistory(!history)}
        >
          {t('history')}
        </Button>
      </div>
    </li>
  );
}
