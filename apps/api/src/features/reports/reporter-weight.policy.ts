/** What became of a person's earlier reports. */
export interface ReporterRecord {
  readonly upheld: number;
  readonly dismissed: number;
}

/**
 * How likely a report of this person is to be upheld, in percent: the mean of a Beta distribution that begins at one half
 * and moves with each decided report. A newcomer counts 50, and nobody ever counts nothing or everything.
 */
export const weightOf = ({ upheld, dismissed }: ReporterRecord): number => Math.round((100 * (upheld + 1)) / (upheld + dismissed + 2));
