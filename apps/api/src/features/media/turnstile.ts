/** Lets `width` works run at once and `queue` wait; who comes then is sent away. Decoding pictures is the heaviest thing the API does. */
export class Turnstile {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly width: number,
    private readonly queue: number,
    private readonly refuse: () => Error,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.width) {
      if (this.waiting.length >= this.queue) throw this.refuse();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes this place over, so the number that runs stays the same.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
