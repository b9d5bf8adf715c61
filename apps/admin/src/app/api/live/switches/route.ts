import { liveResponse } from '@/platform/live/live-response';

export const dynamic = 'force-dynamic';

/** What is switched off, after each change. */
export const GET = (request: Request): Promise<Response> => liveResponse(request, 'FeatureSwitchesChanged');
