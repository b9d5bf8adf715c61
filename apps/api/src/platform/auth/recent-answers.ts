const MOST = 1_000;

interface Known<T> {
  readonly answer: T;
  readonly at: number;
}

/** Answers that may be some seconds old. When nobody can be asked the last one goes on holding; somebody never asked about has none. */
export class RecentAnswers<T> {
  private readonly known = new Map<string, Known<T>>();
  private readonly asking = new Map<string, Promise<T>>();

  constructor(
    private readonly keptFor: number,
    private readonly ask: (key: string) => Promise<T>,
    private readonly now: () => number = Date.now,
  ) {}

  async of(key: string): Promise<T> {
    const last = this.known.get(key);
    if (last && this.now() - last.at < this.keptFor) return last.answer;
    try {
      return await this.asked(key);
    } catch (error) {
      if (last) return last.answer;
      throw error;
    }
  }

  private asked(key: string): Promise<T> {
    const running = this.asking.get(key);
    if (running) return running;
    const question = this.ask(key)
      .then((answer) => this.keep(key, answer))
      .finally(() => this.asking.delete(key));
    this.asking.set(key, question);
    return question;
  }

  private keep(key: string, answer: T): T {
    this.known.delete(key);
    this.known.set(key, { answer, at: this.now() });
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value as string);
    return answer;
  }
}
