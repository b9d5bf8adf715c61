/** Where staff's corrections are announced to the processes that hold racing data in memory. */
export const CORRECTIONS_CHANNEL = 'racing-corrections';

export interface CorrectionNews {
  /** What each process sends back once its pages show it. */
  readonly id: string;
}
