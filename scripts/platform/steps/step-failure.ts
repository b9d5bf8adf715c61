/** A failure with the one thing a person can do about it; printed as one line. */
export class StepFailure extends Error {
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.name = 'StepFailure';
    this.remedy = remedy;
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 400);

export const failureLine = (step: string, error: unknown): string => {
  if (error instanceof StepFailure) return `✗ ${step}: ${oneLine(error.message)}. ${oneLine(error.remedy)}`;
  const message = error instanceof Error ? error.message : String(error);
  return `✗ ${step}: ${oneLine(message)}. Look into .local/logs, or run again.`;
};
