import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Redis } from '../redis/redis.js';
import { LiveBus } from './live-bus.js';

/** A subscriber whose confirmations come when the test says so. */
class Subscriber extends EventEmitter {
  readonly waiting: { confirm: () => void; refuse: (error: Error) => void }[] = [];
  readonly unsubscribe = jest.fn(async () => undefined);
  readonly subscribe = jest.fn(() => new Promise<void>((confirm, refuse) => void this.waiting.push({ confirm, refuse })));

  say(payload: unknown): void {
    this.emit('message', 'live:news', JSON.stringify(payload));
  }
}

let subscriber: Subscriber;
let bus: LiveBus;
let heard: unknown[];
const hear = (payload: unknown): void => void heard.push(payload);
beforeEach(() => {
  subscriber = new Subscriber();
  bus = new LiveBus({ subscriber, key: (name: string) => name } as unknown as Redis);
  heard = [];
});

describe('while the first subscription is pending', () => {
  test('a second listener waits for the same confirmation', async () => {
    let listening = false;
    const first = bus.listen('news', () => undefined);
    const second = bus.listen('news', hear).then(() => (listening = true));
    await new Promise(setImmediate);
    expect([listening, subscriber.subscribe.mock.calls.length]).toEqual([false, 1]);
    subscriber.waiting[0]?.confirm();
    await Promise.all([first, second]);
    subscriber.say(1);
    expect(heard).toEqual([1]);
  });

  test('a stream that ends at once leaves the others in place', async () => {
    const staying = bus.listen('news', hear);
    const stream = bus.subscribe('news');
    await stream.return?.();
    subscriber.waiting[0]?.confirm();
    await staying;
    await new Promise(setImmediate);
    subscriber.say(1);
    expect(heard).toEqual([1]);
    expect(subscriber.unsubscribe).not.toHaveBeenCalled();
  });
});

test('the last one to leave ends the subscription, once, and whoever comes then subscribes anew', async () => {
  const first = bus.listen('news', hear);
  subscriber.waiting[0]?.confirm();
  const leave = await first;
  leave();
  const second = bus.listen('news', hear);
  leave();
  subscriber.waiting[1]?.confirm();
  await second;
  subscriber.say(2);
  expect(heard).toEqual([2]);
  expect(subscriber.unsubscribe).toHaveBeenCalledTimes(1);
});

test('a refused subscription is told to everybody and tried again by the next', async () => {
  const refused = Promise.allSettled([bus.listen('news', hear), bus.listen('news', hear)]);
  subscriber.waiting[0]?.refuse(new Error('gone'));
  expect((await refused).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const again = bus.listen('news', hear);
  subscriber.waiting[1]?.confirm();
  await again;
  subscriber.say(3);
  expect(heard).toEqual([3]);
});
