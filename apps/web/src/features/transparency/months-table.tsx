import { TableFrame } from '@gps/ui/table-frame';
import Link from 'next/link';
import type { TransparencyMonthsQuery } from '@/gql/graphql';
import { formatter, translations } from '@/platform/i18n/translations';
import { nameOfMonth } from './month-name';
import { monthPath } from './month-path';

export type Month = TransparencyMonthsQuery['transparencyMonths']['edges'][number]['node'];

/** Month by month; a figure that is left out is a dash, which the text above explains. */
export async function MonthsTable({ months, shown, before }: { months: readonly Month[]; shown: string; before: string | undefined }) {
  const [t, format] = await Promise.all([translations('transparency'), formatter()]);
  const number = (value: number | null | undefined): string => (value == null ? '–' : format.number(value));
  const share = (part: number | null | undefined, whole: number | null | undefined): string =>
    part == null || whole == null || whole === 0 ? '–' : format.number(part / whole, { style: 'percent', maximumFractionDigits: 0 });
  const hours = (minutes: number | null | undefined): string =>
    minutes == null ? '–' : format.number(minutes / 60, { style: 'unit', unit: 'hour', maximumFractionDigits: 1 });
  return (
    <TableFrame label={t('months')}>
      <table>
        <thead>
          <tr>
            {(['month', 'decisions', 'automatic', 'reports', 'median', 'appeals', 'overturned'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, decisions, automatic, reports, medianMinutes, appeals, overturned }) => (
            <tr key={month}>
              <th scope="row">
                <Link href={monthPath(month, before)} prefetch={false} aria-current={month === shown ? 'page' : undefined}>
                  {nameOfMonth(format, month)}
                </Link>
              </th>
              <td>{number(decisions)}</td>
              <td>{share(automatic, decisions)}</td>
              <td>{number(reports)}</td>
              <td>{hours(medianMinutes)}</td>
              <td>{number(appeals)}</td>
              <td>{share(overturned, appeals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
