import { Injectable } from '@nestjs/common';
import { Redis } from '../redis/redis.js';
import { LiveQueue } from './live-queue.js';

type Listener = (payload: unknown) => void;

interface Channel {
  readonly listeners: Set<Listener>;
  readonly subscribed: Promise<unknown>;
}

/** Live updates between processes, over Redis pub/sub. At most once: whoever needs every event takes the outbox. */
@Injectable()
export class LiveBus {
  private readonly channels = new Map<string, Channel>();

  constructor(private readonly redis: Redis) {
    redis.subscriber.on('message', (channel: string, message: string) => {
      const listeners = this.channels.get(channel)?.listeners;
      if (!listeners) return;
      const payload: unknown = JSON.parse(message);
      for (const listener of listeners) listener(payload);
    });
  }

  /** Whether messages of other processes arrive. */
  get connected(): boolean {
    return this.redis.subscriber.status === 'ready';
  }

  /** After each (re)connection: what was said meanwhile is lost. */
  onConnected(connected: () => void): void {
    this.redis.subscriber.on('ready', connected);
  }

  /** Never throws: a live update that is lost is no reason to fail the work it announces. */
  async publish(channel: string, payload: unknown): Promise<void> {
    await this.announce(channel, payload);
  }

  /** As `publish`, and answers how many processes were told. */
  async announce(channel: string, payload: unknown): Promise<number> {
    return this.redis.commands.publish(this.redis.key(`live:${channel}`), JSON.stringify(payload)).catch(() => 0);
  }

  /** Calls `listener` for each message until the returned function is called. Resolves once Redis has confirmed. */
  async listen<T>(channel: string, listener: (payload: T) => void): Promise<() => void> {
    const name = this.redis.key(`live:${channel}`);
    const open = this.channels.get(name) ?? this.open(name);
    const own = listener as Listener;
    // Before the confirmation: a channel that somebody waits for must not look abandoned when another one leaves.
    open.listeners.add(own);
    try {
      await open.subscribed;
    } catch (error) {
      this.unlisten(name, open, own);
      throw error;
    }
    return () => this.unlisten(name, open, own);
  }

  /** For GraphQL subscriptions. A slow reader loses the oldest messages rather than filling memory. */
  subscribe<T>(channel: string): AsyncIterableIterator<T> {
    const queue = new LiveQueue<T>();
    const stop = this.listen<T>(channel, (payload) => queue.push(payload));
    stop.catch((error: unknown) => queue.fail(error));
    queue.onEnd(() => void stop.then((end) => end()).catch(() => undefined));
    return queue;
  }

  private open(name: string): Channel {
    const channel = { listeners: new Set<Listener>(), subscribed: this.redis.subscriber.subscribe(name) };
    this.channels.set(name, channel);
    return channel;
  }

  private unlisten(name: string, channel: Channel, listener: Listener): void {
    channel.listeners.delete(listener);
    if (channel.listeners.size > 0 || this.channels.get(name) !== channel) return;
    this.channels.delete(name);
    void this.redis.subscriber.unsubscribe(name).catch(() => undefined);
  }
}
