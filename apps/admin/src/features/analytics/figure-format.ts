import type { LiveFiguresQuery } from '@/gql/graphql';

export type LiveName = LiveFiguresQuery['liveFigures'][number]['name'];

interface NumberFormat {
  number(value: number, options?: Intl.NumberFormatOptions): string;
}

const SECONDS: readonly LiveName[] = ['QUEUE_AGE', 'OUTBOX_LAG', 'REPLICATION_LAG'];
const MILLISECONDS: readonly LiveName[] = ['API_P50', 'API_P95', 'KEYCLOAK_LATENCY'];
const STEPS = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
] as const;

/** A figure with its unit, in the largest one of which there are two. */
export function formatFigure(format: NumberFormat, name: LiveName, value: number): string {
  const unit = (amount: number, of: string, digits = 0): string =>
    format.number(amount, { style: 'unit', unit: of, unitDisplay: 'short', maximumFractionDigits: digits });
  if (MILLISECONDS.includes(name)) return unit(value, 'millisecond', value < 10 ? 1 : 0);
  if (name === 'API_ERRORS') return format.number(value, { style: 'percent', maximumFractionDigits: 1 });
  if (name === 'API_RATE') return `${format.number(value, { maximumFractionDigits: 1 })}/s`;
  if (!SECONDS.includes(name)) return format.number(value);
  const [seconds, of] = STEPS.find(([length]) => value >= 2 * length) ?? [1, 'second'];
  return unit(value / seconds, of);
}
