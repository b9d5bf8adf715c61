import { identify } from '../process/proc-table.ts';

export interface EndOfRun extends Promise<void> {
  happened(): boolean;
}

/** Resolves at the first signal to end, or when the command that started this one was killed. Repeated signals change nothing. */
export const onEnd = (announce: () => void): EndOfRun => {
  let happened = false;
  const promise = new Promise<void>((resolve) => {
    const end = (): void => {
      if (happened) return;
      happened = true;
      announce();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
    const launcher = identify(Number(process.env['GPS_LAUNCHER'] ?? 0));
    if (launcher) setInterval(() => identify(launcher.pid)?.started !== launcher.started && end(), 1_000).unref();
  });
  return Object.assign(promise, { happened: () => happened });
};
