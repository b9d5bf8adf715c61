import { currentState } from '@/features/platform-state/current-state';

export const dynamic = 'force-dynamic';

/** For pages that lie open: whether the platform is, too. */
export async function GET(): Promise<Response> {
  return Response.json(await currentState(), { headers: { 'cache-control': 'no-store' } });
}
