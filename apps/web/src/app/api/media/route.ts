import { forwardUpload } from '@/features/media/forward-upload';

export const POST = (request: Request): Promise<Response> => forwardUpload(request, '/media');
