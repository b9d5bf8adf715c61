import 'server-only';
import { Redis } from 'ioredis';
import { config } from '@/platform/config/config';

let client: Redis | undefined;

/** One connection for the process. Commands fail quickly while Redis is away, so that pages answer. */
export function redis(): Redis {
  if (client) return client;
  client = new Redis(config().redisUrl, { maxRetriesPerRequest: 2, connectTimeout: 3000, commandTimeout: 3000 });
  // Each command reports its own failure; the connection's is only noise.
  client.on('error', () => undefined);
  return client;
}
