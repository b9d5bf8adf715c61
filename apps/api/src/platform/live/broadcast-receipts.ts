import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LiveBus } from './live-bus.js';

const CHANNEL = 'broadcast-receipts';
const PATIENCE = 1_000;
const KEPT = 1_000;

interface Heard {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Answers {
  count: number;
  latest: number;
  wake?: (() => void) | undefined;
}

/** When what was announced came into force in every process that serves requests. */
export interface InForce {
  /** The last process to act by it, in milliseconds since 1970. */
  readonly at: number;
  /** False if some process has not said so within a second; each finds it in the database by itself. */
  readonly everywhere: boolean;
}

/** Each process says when it acts by an announcement, so that whoever ends a session or throws a switch can be told the moment instead of a promise. */
@Injectable()
export class BroadcastReceipts implements OnApplicationBootstrap {
  private readonly answers = new Map<string, Answers>();

  constructor(private readonly bus: LiveBus) {}

  onApplicationBootstrap(): void {
    // Redis may come later; until then nobody answers and `everywhere` is false.
    void this.bus.listen<Heard>(CHANNEL, (heard) => this.note(heard)).catch(() => undefined);
  }

  /** Called by a process once it acts by what was announced. */
  send(id: string): Promise<void> {
    return this.bus.publish(CHANNEL, { id, at: Date.now() } satisfies Heard);
  }

  /** `processes` is how many were told; `since` is when this one began to act by it. */
  async inForce(id: string, processes: number, since: number): Promise<InForce> {
    const answers = this.of(id);
    const deadline = Date.now() + PATIENCE;
    while (answers.count < processes && Date.now() < deadline) await this.next(answers, deadline - Date.now());
    return { at: Math.max(since, answers.latest), everywhere: processes > 0 && answers.count >= processes };
  }

  private note({ id, at }: Heard): void {
    const answers = this.of(id);
    answers.count += 1;
    answers.latest = Math.max(answers.latest, at);
    answers.wake?.();
  }

  private next(answers: Answers, wait: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, wait);
      answers.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private of(id: string): Answers {
    let answers = this.answers.get(id);
    if (answers) return answers;
    // Every process hears the answers to all; the oldest are of no more use to anybody.
    if (this.answers.size >= KEPT) this.answers.delete(this.answers.keys().next().value as string);
    this.answers.set(id, (answers = { count: 0, latest: 0 }));
    return answers;
  }
}
