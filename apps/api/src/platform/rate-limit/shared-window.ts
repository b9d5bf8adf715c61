import type { Redis as Client } from 'ioredis';

const ADD = `
local totals = {}
for i, key in ipairs(KEYS) do
  totals[i] = redis.call('INCRBY', key, ARGV[i + 1])
  redis.call('EXPIRE', key, ARGV[1])
end
return totals`;

/** Counters of a window in Redis: all keys of a request in one round trip. */
export class SharedWindow {
  constructor(
    private readonly redis: Client,
    private readonly prefix: string,
    private readonly seconds: number,
  ) {}

  readonly add = async (window: number, counts: readonly (readonly [key: string, by: number])[]): Promise<number[]> => {
    const keys = counts.map(([key]) => `${this.prefix}rate:${window}:${key}`);
    return (await this.redis.eval(ADD, keys.length, ...keys, this.seconds * 2, ...counts.map(([, by]) => by))) as number[];
  };
}
