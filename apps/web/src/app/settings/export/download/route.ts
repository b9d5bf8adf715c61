import { forwardDownload } from '@/features/data-export/forward-download';

export const GET = (request: Request): Promise<Response> => forwardDownload(request);
