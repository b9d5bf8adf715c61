import { tellingLines } from './telling-lines.ts';
import { logFile } from '../platform/settings/workspace.ts';
import { failureLine } from '../platform/steps/step-failure.ts';
import { StepFailed } from '../platform/steps/steps.ts';
import { type Counts, type Mishap, noCounts, type Outcome, total } from './outcome.ts';
import { runTool, type Tool } from './run-tool.ts';

const NAMED = 40;
const TOLD = 10;

/** At the very end, since the end is what a machine that keeps little of the output keeps. */
const tell = (heading: string, mishaps: Mishap[]): void => {
  if (mishaps.length > 0) console.log(`\n${heading}`);
  for (const { test, said } of mishaps.slice(0, TOLD)) console.log([`  ${test}`, ...said.map((line) => `      ${line}`)].join('\n'));
  if (mishaps.length > TOLD) console.log(`  and ${mishaps.length - TOLD} more`);
};

/** Runs the steps one after the other; one that fails does not hide what the later ones find. */
export class TestSteps {
  readonly outcomes: Outcome[] = [];

  async run(step: string, work: () => Promise<Counts>): Promise<boolean> {
    console.log(`▸ ${step}`);
    const begun = performance.now();
    let counts: Counts;
    try {
      counts = await work();
    } catch (error) {
      const failures = error instanceof StepFailed ? [] : [{ test: step, said: [failureLine(step, error)] }];
      counts = { ...noCounts(), failed: 1, failures };
    }
    const seconds = (performance.now() - begun) / 1000;
    const { passed, failed, skipped, failures, unsteady } = counts;
    this.outcomes.push({ step, seconds, ...counts });
    console.log(
      `${failed ? '✗' : '✓'} ${step}: ${seconds.toFixed(1)} s, ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
    for (const { test } of failures.slice(0, NAMED)) console.log(`    ${test}`);
    for (const { test } of unsteady) console.log(`    unsteady: ${test}`);
    return failed === 0;
  }

  /** A tool that only says yes or no counts as one. */
  check(step: string, tool: Tool): Promise<boolean> {
    return this.run(step, async () => {
      const ok = (await runTool(tool)) === 0;
      const failures = ok ? [] : [{ test: step, said: tellingLines(logFile(tool.log)) }];
      return { ...noCounts(), passed: ok ? 1 : 0, failed: failures.length, failures };
    });
  }

  /** A test runner that leaves a report. Ending badly without a failed test in it is a failure of its own. */
  suite(step: string, tool: Tool, read: () => Counts | Promise<Counts>): Promise<boolean> {
    return this.run(step, async () => {
      const code = await runTool(tool);
      const counts = await read();
      if (code === 0 || counts.failed > 0 || counts.unsteady.length > 0) return counts;
      return { ...counts, failed: 1, failures: [{ test: step, said: tellingLines(logFile(tool.log)) }] };
    });
  }

  skip(step: string, why: string): void {
    console.log(`- ${step}: skipped, ${why}`);
    this.outcomes.push({ step, seconds: 0, ...noCounts() });
  }

  /** The very last line is read by machines. Answers the exit code. */
  finish(): number {
    console.log('\nSummary');
    for (const { step, passed, failed, seconds } of this.outcomes) {
      console.log(
        `  ${failed ? '✗' : '✓'} ${step.padEnd(34)} ${seconds.toFixed(1).padStart(7)} s ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`,
      );
    }
    const [passed, failed, skipped] = [total(this.outcomes, 'passed'), total(this.outcomes, 'failed'), total(this.outcomes, 'skipped')];
    if (skipped > 0) console.log(`  ${skipped} skipped`);
    tell(
      'Passed only when tried again',
      this.outcomes.flatMap(({ unsteady }) => unsteady),
    );
    tell(
      'Failed',
      this.outcomes.flatMap(({ failures }) => failures),
    );
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0 ? 0 : 1;
  }
}
