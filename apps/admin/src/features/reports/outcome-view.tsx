'use client';

import { TableFrame } from '@gps/ui/table-frame';
import dynamic from 'next/dynamic';
import { useCallback, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import figures from '@/features/analytics/analytics.module.css';
import { FigureCell } from '@/features/analytics/figure-cell';
import { labelOf } from '@/features/analytics/labels';
import type { OutcomeFieldsFragment } from '@/gql/graphql';
import { linesOf } from './lines';
import styles from './reports.module.css';

const LineChart = dynamic(() => import('@/features/analytics/line-chart'), {
  ssr: false,
  loading: () => <div className={figures.canvas} />,
});

const isMidnight = (seconds: number): boolean => seconds % 86_400 === 0;

/** The figures of a report: always as a table, and as lines or bars if that was asked for. */
export function OutcomeView({ outcome, view, label }: { outcome: OutcomeFieldsFragment; view: string; label: string }) {
  const t = useTranslations('reports');
  const words = useTranslations('figureLabels');
  const hiddenWords = useTranslations('figures')('hidden');
  const format = useFormatter();
  const { columns, rows, hidden, truncated } = outcome;
  const timed = columns[0] === 'time';
  const show = useCallback((value: number) => format.number(value, { maximumFractionDigits: 1 }), [format]);
  const lines = useMemo(
    () => linesOf(rows, (names) => names.map((name) => labelOf(words, name)).join(' · ') || label),
    [rows, words, label],
  );
  const byDay = timed && lines.times.every(isMidnight);
  const most = Math.max(...rows.map(({ value }) => value ?? 0), 0);
  const text = (part: string, index: number): string =>
    timed && index === 0
      ? format.dateTime(new Date(part), { dateStyle: 'medium', ...(byDay ? {} : { timeStyle: 'short' }), timeZone: 'UTC' })
      : labelOf(words, part);
  if (rows.length === 0) return <p role="status">{t('nothing')}</p>;
  return (
    <div className={styles.result}>
      {view === 'LINE' && timed ? <LineChart times={lines.times} series={lines.series} format={show} timeZone="UTC" /> : null}
      <p className={styles.facts} role="status">
        <span>{t('rows', { count: rows.length })}</span>
        {hidden > 0 ? <span>{t('hiddenCount', { count: hidden })}</span> : null}
        {truncated ? <span>{t('truncated')}</span> : null}
        {timed ? <span>{t('utc')}</span> : null}
      </p>
      <TableFrame label={label}>
        <table className={figures.table}>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col" className={index < columns.length - 1 ? figures.words : undefined}>
                  {labelOf(words, column)}
                </th>
              ))}
              {view === 'BAR' ? <td className={figures.barCell} /> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ labels, value }) => (
              <tr key={labels.join(' ')}>
                {labels.map((part, index) => (
                  <td key={index} className={figures.words}>
                    {text(part, index)}
                  </td>
                ))}
                <td>
                  <FigureCell figure={{ value: value ?? null, hidden: value == null }} text={show(value ?? 0)} hidden={hiddenWords} />
                </td>
                {view === 'BAR' ? (
                  <td className={figures.barCell}>
                    {value == null || most === 0 ? null : <span className={figures.bar} style={{ width: `${(value / most) * 100}%` }} />}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
