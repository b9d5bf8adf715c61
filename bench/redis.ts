import net from 'node:net';
import { startProgram, waitFor } from './run-program.ts';
import { settings } from './settings.ts';

/** REDIS_URL if given, else a server of our own that ends with the benchmark and keeps nothing. */
export async function redisUrl(): Promise<string> {
  if (process.env.REDIS_URL) return process.env.REDIS_URL;
  const port = String(settings.redisPort);
  startProgram('redis-server', ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' }).on(
    'error',
    () => {
      console.error('✗ redis-server is not on the PATH. Install it, or set REDIS_URL.');
      process.exit(1);
    },
  );
  await waitFor('Redis', () => connects(settings.redisPort), 10);
  return `redis://127.0.0.1:${port}`;
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
