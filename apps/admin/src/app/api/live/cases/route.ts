import { liveResponse } from '@/platform/live/live-response';

export const dynamic = 'force-dynamic';

/** Changes of the queue. */
export const GET = (request: Request): Promise<Response> => liveResponse(request, 'CaseQueueChanged');
