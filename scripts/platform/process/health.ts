import net from 'node:net';
import { Redis } from 'ioredis';
import pg from 'pg';

export type HealthProbe =
  { kind: 'http'; url: string } | { kind: 'port'; port: number } | { kind: 'postgres'; url: string } | { kind: 'redis'; url: string };

const PATIENCE = 4_000;

const http = async (url: string): Promise<boolean> => {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
  await answer.body?.cancel();
  return answer.status < 400;
};

const port = (number: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port: number, timeout: PATIENCE });
    const answer = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });

const postgres = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch (error) {
    // It answers and refuses the password: the server is up, and whoever signs in next will be told why not.
    return (error as { code?: string }).code === '28P01';
  } finally {
    await client.end().catch(() => undefined);
  }
};

const redis = async (url: string): Promise<boolean> => {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: PATIENCE, maxRetriesPerRequest: 0 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } finally {
    client.disconnect();
  }
};

const ask = (probe: HealthProbe): Promise<boolean> => {
  if (probe.kind === 'http') return http(probe.url);
  if (probe.kind === 'port') return port(probe.port);
  return probe.kind === 'postgres' ? postgres(probe.url) : redis(probe.url);
};

export const isHealthy = (probe: HealthProbe): Promise<boolean> => ask(probe).catch(() => false);
