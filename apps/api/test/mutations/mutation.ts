/** One guard taken out of the code, and the specs of which at least one test must then fail. */
export interface Mutation {
  readonly name: string;
  /** Below src. */
  readonly file: string;
  /** Found exactly once in the file. */
  readonly from: string;
  readonly to: string;
  /** What the paths of the specs match; the fewer, the faster. */
  readonly specs: string;
}

type Edit = readonly [name: string, from: string, to: string];

/** Several guards of one file that the same specs watch over. */
export const guardsOf = (file: string, specs: string, edits: readonly Edit[]): Mutation[] =>
  edits.map(([name, from, to]) => ({ name, file, specs, from, to }));
