import { describe, expect, it } from '@jest/globals';
import { failureLine, StepFailure } from './step-failure.ts';
import { StepFailed, Steps } from './steps.ts';

const recorder = (): { lines: string[]; steps: Steps } => {
  const lines: string[] = [];
  return { lines, steps: new Steps((line) => lines.push(line)) };
};

describe('a step', () => {
  it('tells its name, progress, time and what came of it', async () => {
    const { lines, steps } = recorder();
    const result = await steps.run('Redis', async (step) => {
      step.progress('looking for a server');
      step.note('port 6380');
      return 7;
    });
    expect(result).toBe(7);
    expect(lines[0]).toBe('▸ Redis');
    expect(lines[1]).toBe('  Redis: looking for a server');
    expect(lines[2]).toMatch(/^✓ Redis: \d+\.\d s \(port 6380\)$/);
  });

  it('that fails says in one line what to do', async () => {
    const { lines, steps } = recorder();
    const failing = steps.run('Redis', () =>
      Promise.reject(new StepFailure('redis-server\nis missing', 'Run "apt-get install redis-server".')),
    );
    await expect(failing).rejects.toBeInstanceOf(StepFailed);
    expect(lines.at(-1)).toBe('✗ Redis: redis-server is missing. Run "apt-get install redis-server".');
  });

  it('that fails for an unforeseen reason still points somewhere', () => {
    expect(failureLine('Builds', new Error('boom\n  at x'))).toBe('✗ Builds: boom at x. Look into .local/logs, or run again.');
  });

  it('that fails beside others is the only one told', async () => {
    const { lines, steps } = recorder();
    const fail = (name: string) => steps.run(name, () => Promise.reject(new StepFailure(`${name} broke`, 'Mend it.')));
    await Promise.allSettled([fail('First'), fail('Second')]);
    expect(lines.filter((line) => line.startsWith('✗'))).toEqual(['✗ First: First broke. Mend it.']);
  });
});
