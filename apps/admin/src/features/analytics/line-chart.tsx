'use client';

import { useEffect, useRef } from 'react';
import { useLocale } from 'use-intl';
import 'uplot/dist/uPlot.min.css';
import styles from './analytics.module.css';

export interface LineSeries {
  readonly label: string;
  /** null: not known, and the line has a gap. */
  readonly values: readonly (number | null)[];
}

export interface LineChartProps {
  /** Moments, in seconds since 1970. */
  readonly times: readonly number[];
  readonly series: readonly LineSeries[];
  readonly format: (value: number) => string;
}

const HEIGHT = 160;
const STROKES = ['--gps-blue', '--gps-amber', '--gps-green', '--gps-red', '--gps-neutral-11'];

/** Lines over time. For the eye only: whoever uses it puts the same figures into a table beside it. The library comes when it is needed. */
export default function LineChart({ times, series, format }: LineChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const locale = useLocale();
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let stopped = false;
    let clear = (): void => undefined;
    void import('uplot').then(({ default: Plot }) => {
      if (stopped) return;
      const style = getComputedStyle(element);
      const colour = (name: string): string => style.getPropertyValue(name).trim() || style.color;
      const axis = {
        stroke: colour('--gps-neutral-11'),
        grid: { stroke: colour('--gps-neutral-5'), width: 1 },
        ticks: { show: false },
        font: '11px Inter, sans-serif',
      };
      const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' });
      const hour = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
      const long = (times.at(-1) ?? 0) - (times[0] ?? 0) > 2 * 86_400;
      const plot = new Plot(
        {
          width: element.clientWidth,
          height: HEIGHT,
          cursor: { show: false },
          legend: { show: series.length > 1, live: false },
          axes: [
            { ...axis, values: (_, ticks) => ticks.map((tick) => (long ? day : hour).format(tick * 1_000)) },
            { ...axis, size: 64, values: (_, ticks) => ticks.map(format) },
          ],
          series: [
            {},
            ...series.map(({ label }, index) => ({
              label,
              width: 1.5,
              stroke: colour(STROKES[index % STROKES.length] as string),
              points: { show: times.length < 3 },
            })),
          ],
        },
        [[...times], ...series.map(({ values }) => [...values])],
        element,
      );
      const watch = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: HEIGHT }));
      watch.observe(element);
      clear = () => {
        watch.disconnect();
        plot.destroy();
      };
    });
    return () => {
      stopped = true;
      clear();
    };
  }, [times, series, format, locale]);
  return <div ref={place} className={styles.canvas} aria-hidden="true" />;
}
