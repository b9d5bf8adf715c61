import { tellingLines } from './telling-lines.ts';
import { logFile } from '../platform/settings/workspace.ts';
import { failureLine } from '../platform/steps/step-failure.ts';
import { StepFailed } from '../platform/steps/steps.ts';
import { type Counts, noCounts, type Outcome, total } from './outcome.ts';
import { runTool, type Tool } from './run-tool.ts';

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
      counts = { ...noCounts(), failed: 1, failures: error instanceof StepFailed ? [] : [failureLine(step, error)] };
    }
    const seconds = (performance.now() - begun) / 1000;
    const { passed, failed, skipped, failures } = counts;
    this.outcomes.push({ step, passed, failed, skipped, seconds, remarks: failures });
    console.log(
      `${failed ? '✗' : '✓'} ${step}: ${seconds.toFixed(1)} s, ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
    for (const failure of failures.slice(0, 40)) console.log(`    ${failure}`);
    return failed === 0;
  }

  /** A tool that only says yes or no counts as one. */
  check(step: string, tool: Tool): Promise<boolean> {
    return this.run(step, async () => {
      const ok = (await runTool(tool)) === 0;
      return { ...noCounts(), passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: ok ? [] : tellingLines(logFile(tool.log)) };
    });
  }

  /** A test runner that leaves a report. Ending badly without a failed test in it is a failure of its own. */
  suite(step: string, tool: Tool, read: () => Counts): Promise<boolean> {
    return this.run(step, async () => {
      const code = await runTool(tool);
      const counts = read();
      if (code === 0 || counts.failed > 0)
        return counts.failed > 0 ? { ...counts, failures: [...counts.failures, ...tellingLines(logFile(tool.log))] } : counts;
      return { ...counts, failed: 1, failures: tellingLines(logFile(tool.log)) };
    });
  }

  skip(step: string, why: string): void {
    console.log(`- ${step}: skipped, ${why}`);
    this.outcomes.push({ step, passed: 0, failed: 0, skipped: 0, seconds: 0, remarks: [why] });
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
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0 ? 0 : 1;
  }
}
