import { redis } from '@/platform/session/redis';

export const dynamic = 'force-dynamic';

/** Healthy when sessions can be read. */
export async function GET(): Promise<Response> {
  const redisUp = await redis()
    .ping()
    .then(
      () => true,
      () => false,
    );
  return Response.json(
    { status: redisUp ? 'ok' : 'down', checks: { redis: redisUp ? 'ok' : 'down' } },
    { status: redisUp ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
