import pg from 'pg';

const RETRY = 1_000;

/** Listens to PostgreSQL's `outbox` notifications on a connection of its own, and comes back when it is lost. */
export class OutboxSignal {
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly notified: () => void,
  ) {}

  start(): void {
    void this.connect();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'gps-outbox', keepAlive: true });
    client.on('notification', () => this.notified());
    client.on('error', () => undefined);
    client.on('end', () => this.again());
    try {
      await client.connect();
      await client.query('LISTEN outbox');
      this.client = client;
      this.notified();
    } catch {
      await client.end().catch(() => undefined);
      this.again();
    }
  }

  private again(): void {
    if (this.stopped) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connect(), RETRY);
  }
}
