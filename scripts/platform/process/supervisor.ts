import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { localDir, logFile } from '../settings/workspace.ts';
import { StepFailure } from '../steps/step-failure.ts';
import { endProcess, MARK } from './end-process.ts';
import { isHealthy } from './health.ts';
import { lastLines } from './log-tail.ts';
import { identify, type ProcessIdentity } from './proc-table.ts';
import { forgetProcess, recordProcess } from './records.ts';
import type { Service } from './service.ts';

interface Running {
  service: Service;
  child: ChildProcess;
  identity: ProcessIdentity | null;
  endedWith: string | null;
}

const RESTARTS = [1_000, 3_000, 10_000];
/** A part that ran this long before it died gets all its restarts back. */
const STEADY = 60_000;

/** Starts the parts, watches them, and ends what it started and nothing else, last started first. */
export class Supervisor {
  private readonly running: Running[] = [];
  private stopping = false;
  /** Until then a dying part fails the start; afterwards it is told and started again. */
  private settled = false;

  async start(service: Service): Promise<void> {
    if (this.stopping) throw new StepFailure('the platform is being stopped', 'Start it again.');
    const part = this.launch(service);
    const until = performance.now() + (service.patienceSeconds ?? 60) * 1000;
    while (!(await isHealthy(service.health))) {
      const last = lastLines(logFile(service.name), 3).join(' | ');
      if (part.endedWith)
        throw new StepFailure(`${service.name} ended with ${part.endedWith}: ${last}`, `The whole log is .local/logs/${service.name}.log.`);
      if (performance.now() > until) {
        throw new StepFailure(
          `${service.name} gave no healthy answer in ${service.patienceSeconds ?? 60} s: ${last}`,
          `Read .local/logs/${service.name}.log and start again.`,
        );
      }
      await sleep(150);
    }
  }

  settle(): void {
    this.settled = true;
    for (const part of this.running) if (part.endedWith) void this.revive(part.service, part.endedWith, 0);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (const part of this.running.toReversed()) {
      if (part.identity) await endProcess(part.identity, part.service.stopSignal ?? 'SIGTERM');
      forgetProcess(part.service.name);
    }
  }

  private launch(service: Service, deaths = 0): Running {
    const file = logFile(service.name);
    const log = fs.openSync(file, 'a');
    // A process group of its own: Ctrl-C in the terminal reaches the supervisor only, which then ends the parts in order.
    const child = spawn(service.command, service.args, {
      cwd: service.cwd,
      env: { ...service.env, [MARK]: localDir },
      detached: true,
      stdio: ['ignore', log, log],
      ...service.user,
    });
    fs.closeSync(log);
    const part: Running = { service, child, identity: child.pid ? identify(child.pid) : null, endedWith: null };
    if (child.pid) recordProcess(service.name, child.pid, { stopSignal: service.stopSignal ?? 'SIGTERM', health: service.health });
    const begun = performance.now();
    const ended = (how: string): void => {
      if (part.endedWith) return;
      part.endedWith = how;
      if (this.settled) void this.revive(service, how, performance.now() - begun > STEADY ? 0 : deaths);
    };
    child.once('error', (error) => ended(error.message));
    child.once('exit', (code, signal) => ended(signal ?? `exit code ${code}`));
    const before = this.running.findIndex((one) => one.service.name === service.name);
    if (before >= 0) this.running[before] = part;
    else this.running.push(part);
    return part;
  }

  private async revive(service: Service, how: string, deaths: number): Promise<void> {
    if (this.stopping) return;
    console.error(`✗ ${service.name} ended with ${how}. Its last lines:`);
    for (const line of lastLines(logFile(service.name), 5)) console.error(`    ${line}`);
    const pause = RESTARTS[deaths];
    if (pause === undefined) {
      console.error(
        `✗ ${service.name} stays down after ${RESTARTS.length} restarts. Read .local/logs/${service.name}.log, then npm run stop and npm start.`,
      );
      return;
    }
    await sleep(pause);
    if (this.stopping) return;
    console.error(`▸ ${service.name} is started again`);
    this.launch(service, deaths + 1);
  }
}
