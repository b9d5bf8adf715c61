'use client';

import { Button } from '@gps/ui/button';
import { TableFrame } from '@gps/ui/table-frame';
import { useToast } from '@gps/ui/toast';
import dynamic from 'next/dynamic';
import { useCallback, useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { SystemHealthDocument, type SystemHealthQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { formatFigure } from './figure-format';
import styles from './analytics.module.css';

const LineChart = dynamic(() => import('./line-chart'), { ssr: false, loading: () => <div className={styles.canvas} /> });

type Series = SystemHealthQuery['systemHealth'][number];

function HealthChart({ series }: { series: Series }) {
  const t = useTranslations('figures');
  const format = useFormatter();
  const { name, points } = series;
  const label = t(`live.${name}`);
  const times = useMemo(() => points.map(({ at }) => new Date(at).getTime() / 1_000), [points]);
  const lines = useMemo(() => [{ label, values: points.map(({ value }) => value ?? null) }], [label, points]);
  const show = useCallback((value: number) => formatFigure(format, name, value), [format, name]);
  return (
    <div className={styles.chart}>
      <h3>{label}</h3>
      <LineChart times={times} series={lines} format={show} />
      <details>
        <summary>{t('asTable')}</summary>
        <div className={styles.long}>
          <TableFrame label={label}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('time')}</th>
                  <th scope="col">{label}</th>
                  <th scope="col">{t('minutesDown')}</th>
                </tr>
              </thead>
              <tbody>
                {points.toReversed().map(({ at, value, minutesDown }) => (
                  <tr key={at}>
                    <td>{format.dateTime(new Date(at), { dateStyle: 'short', timeStyle: 'short' })}</td>
                    <td>{value == null ? '–' : show(value)}</td>
                    <td>{format.number(minutesDown)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </div>
      </details>
    </div>
  );
}

/** How the platform was doing, over a day or a week. */
export function HealthSection({ initial }: { initial: readonly Series[] }) {
  const t = useTranslations('figures');
  const errors = useTranslations('errors');
  const toast = useToast();
  const [span, setSpan] = useState<'DAY' | 'WEEK'>('DAY');
  const [health, setHealth] = useState(initial);
  const choose = async (next: 'DAY' | 'WEEK'): Promise<void> => {
    try {
      setHealth((await callApi(SystemHealthDocument, { span: next })).systemHealth);
      setSpan(next);
    } catch (error) {
      toast.show(errors(errorKeyOf(error)));
    }
  };
  return (
    <section className={styles.panel} aria-labelledby="health">
      <div className={styles.panelHead}>
        <h2 id="health">{t('health')}</h2>
        <div className={styles.switch} role="group" aria-labelledby="health">
          {(['DAY', 'WEEK'] as const).map((one) => (
            <Button
              key={one}
              size="sm"
              variant={one === span ? 'secondary' : 'quiet'}
              aria-pressed={one === span}
              onClick={() => void choose(one)}
            >
              {t(`spans.${one}`)}
            </Button>
          ))}
        </div>
      </div>
      {health.length === 0 ? <p className={styles.muted}>{t('noHealth')}</p> : null}
      <div className={styles.charts}>
        {health.map((series) => (
          <HealthChart key={series.name} series={series} />
        ))}
      </div>
    </section>
  );
}
