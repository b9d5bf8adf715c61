import { guardsOf } from './mutation.ts';

const LOG = 'features/transparency/transparency.integration';

/** What everybody may read about decisions points at nobody. */
export const TRANSPARENCY_GUARDS = [
  ...guardsOf('features/transparency/month.ts', 'features/transparency/month', [
    ['the days that pass before a month is told', 'now.getTime() - LATE_DAYS * 86_400_000', 'now.getTime()'],
  ]),
  ...guardsOf('features/transparency/month-counting.sql.ts', LOG, [
    ['moderators who decided little', 'HAVING count(*) >= $2::int', 'HAVING count(*) >= 0 * $2::int'],
    ['languages that are rare', 'o.language = d.language) < $2::int', 'o.language = d.language) < 0 * $2::int'],
    ['policies that are rare', "f.dimension = 'POLICY' AND f.key = d.policy AND f.count IS NULL", 'false'],
  ]),
  ...guardsOf('features/transparency/month-counting.repository.ts', LOG, [
    ['months of hardly a decision', 'if (totals.decisions === null)', 'if (false)'],
  ]),
  ...guardsOf('features/transparency/transparency-csv.ts', 'features/transparency/transparency-csv', [
    ['cells that would be formulas', 'cells.map(csvCell)', 'cells'],
  ]),
  ...guardsOf('features/transparency/published-figures.ts', 'features/transparency/published-figures', [
    ['small totals', 'value > 0 && value < smallest', 'false'],
  ]),
];
