import { failureLine } from './step-failure.ts';

export interface Step {
  /** One line about what goes on, for steps that take a while. */
  progress(text: string): void;
  /** Shown behind the time when the step is through. */
  note(text: string): void;
}

/** The failing step has already been reported; whoever catches this prints nothing more. */
export class StepFailed extends Error {}

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

export class Steps {
  private failed = false;
  private readonly print: (line: string) => void;

  constructor(print: (line: string) => void = console.log) {
    this.print = print;
  }

  async run<T>(name: string, work: (step: Step) => Promise<T>): Promise<T> {
    const begun = performance.now();
    let detail = '';
    let lastTold = begun;
    const progress = (text: string): void => {
      lastTold = performance.now();
      this.print(`  ${name}: ${text}`);
    };
    const patience = setInterval(() => {
      if (performance.now() - lastTold >= 14_000) progress(`still at it, ${seconds(begun)}`);
    }, 15_000);
    this.print(`▸ ${name}`);
    try {
      const result = await work({ progress, note: (text) => (detail = ` (${text})`) });
      this.print(`✓ ${name}: ${seconds(begun)}${detail}`);
      return result;
    } catch (error) {
      this.report(name, error);
      throw new StepFailed(name);
    } finally {
      clearInterval(patience);
    }
  }

  /** What breaks because the person ended the run is no failure. */
  hush(): void {
    this.failed = true;
  }

  /** Steps run side by side: only the first failure is told, the others are its echo. */
  private report(name: string, error: unknown): void {
    if (this.failed || error instanceof StepFailed) return;
    this.failed = true;
    this.print(failureLine(name, error));
  }
}
