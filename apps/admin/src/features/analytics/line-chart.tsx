'use client';

import { useEffect, useRef } from 'react';
import { useLocale, useTimeZone } from 'use-intl';
import 'uplot/dist/uPlot.min.css';
import { useShownTheme } from '@/platform/preferences/use-shown-theme';
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
  /** Whose clock the times are read by; without it the reader's. */
  readonly timeZone?: string;
}

const HEIGHT = 160;
const DAY = 86_400;
const STROKES = ['--gps-blue', '--gps-amber', '--gps-green', '--gps-red', '--gps-neutral-11'];
/** Of lines that share a colour, each has dashes of its own. */
const DASHES = [[], [6, 3], [2, 3]];

/** Lines over time. For the eye only: whoever uses it puts the same figures into a table beside it. The library comes when it is needed. */
export default function LineChart({ times, series, format, timeZone }: LineChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const locale = useLocale();
  const own = useTimeZone();
  const theme = useShownTheme();
  const zone = timeZone ?? own ?? 'UTC';
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
      const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: zone });
      const hour = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });
      const daily = times.every((time) => time % DAY === 0);
      const long = daily || (times.at(-1) ?? 0) - (times[0] ?? 0) > 2 * DAY;
      const plot = new Plot(
        {
          width: element.clientWidth,
          height: HEIGHT,
          tzDate: (seconds) => Plot.tzDate(new Date(seconds * 1_000), zone),
          cursor: { show: false },
          legend: { show: series.length > 1, live: false },
          axes: [
            {
              ...axis,
              size: 28,
              ...(daily && { incrs: [1, 2, 7, 14, 30, 90, 365].map((days) => days * DAY) }),
              values: (_, ticks) => ticks.map((tick) => (long ? day : hour).format(tick * 1_000)),
            },
            { ...axis, size: 64, values: (_, ticks) => ticks.map(format) },
          ],
          series: [
            {},
            ...series.map(({ label }, index) => ({
              label,
              width: 1.5,
              stroke: colour(STROKES[index % STROKES.length] as string),
              dash: DASHES[Math.floor(index / STROKES.length) % DASHES.length],
              points: { show: times.length < 3, stroke: colour(STROKES[index % STROKES.length] as string), dash: [] },
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
  }, [times, series, format, locale, zone, theme]);
  return <div ref={place} className={styles.canvas} aria-hidden="true" />;
}
