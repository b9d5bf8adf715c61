'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { LiveFiguresQuery } from '@/gql/graphql';
import { formatFigure } from './figure-format';
import styles from './analytics.module.css';
import { useLiveFigures } from './use-live-figures';

type LiveFigure = LiveFiguresQuery['liveFigures'][number];

function Live({ figure, now }: { figure: LiveFigure; now: number | null }) {
  const t = useTranslations('figures');
  const format = useFormatter();
  const { name, state, value, at } = figure;
  const seconds = now === null || !at ? null : Math.max(0, Math.round((now - new Date(at).getTime()) / 1_000));
  return (
    <li className={styles.live} data-state={state} data-figure={name}>
      <span className={styles.liveValue}>{value == null ? '–' : formatFigure(format, name, value)}</span>
      <span className={styles.liveLabel}>{t(`live.${name}`)}</span>
      <span className={styles.age}>
        {state === 'DOWN' ? t('down') : state === 'ABSENT' ? t('absent') : seconds === null ? '\u00a0' : t('age', { seconds })}
      </span>
    </li>
  );
}

/** What goes on right now. Places and sizes never change, only the figures in them. */
export function LiveFiguresPanel({ initial }: { initial: readonly LiveFigure[] }) {
  const t = useTranslations('figures');
  const { figures, now, away } = useLiveFigures([...initial]);
  return (
    <section className={styles.panel} aria-labelledby="live-figures">
      <div className={styles.panelHead}>
        <h2 id="live-figures">{t('liveTitle')}</h2>
        <p className={styles.muted} role="status">
          {away ? t('away') : ''}
        </p>
      </div>
      <ul className={styles.liveList}>
        {figures.map((figure) => (
          <Live key={figure.name} figure={figure} now={now} />
        ))}
      </ul>
    </section>
  );
}
