import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis as Client } from 'ioredis';
import { Settings } from '../../config/settings.js';

/** Connections to Redis: one for commands, one for subscriptions. Whatever lies there may be lost. */
@Injectable()
export class Redis implements OnApplicationShutdown {
  readonly commands: Client;
  readonly subscriber: Client;
  /** In front of every key and channel, so that several installations can share a server. */
  readonly prefix: string;

  constructor(settings: Settings) {
    this.prefix = settings.redisPrefix;
    this.commands = connect(settings.redisUrl, { maxRetriesPerRequest: 1, commandTimeout: 500, enableOfflineQueue: false });
    this.subscriber = connect(settings.redisUrl, { maxRetriesPerRequest: null });
  }

  get up(): boolean {
    return this.commands.status === 'ready';
  }

  key(name: string): string {
    return this.prefix + name;
  }

  async onApplicationShutdown(): Promise<void> {
    this.subscriber.disconnect();
    this.commands.disconnect();
  }
}

function connect(
  url: string,
  options: { maxRetriesPerRequest: number | null; commandTimeout?: number; enableOfflineQueue?: boolean },
): Client {
  const client = new Client(url, { ...options, lazyConnect: false, retryStrategy: (attempt) => Math.min(100 * attempt, 1000) });
  // Without a listener a lost connection would end the process; its state is shown by /readyz.
  client.on('error', () => undefined);
  return client;
}
