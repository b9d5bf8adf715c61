import { ApiError } from '@/platform/api/api-error';

interface Uploaded {
  readonly id?: string;
  readonly url: string;
}

export const PICTURE_TYPES = 'image/jpeg,image/png,image/webp';

/** Sends one file through this app's own route; the API looks at it, re-encodes it and says where it lies. */
export async function uploadPicture(path: '/api/media' | '/api/media/avatar', file: File): Promise<Uploaded> {
  const form = new FormData();
  form.set('file', file);
  let response: Response;
  try {
    response = await fetch(path, { method: 'POST', body: form, credentials: 'same-origin' });
  } catch {
    throw new ApiError('network', 'The network is away.');
  }
  const answer = (await response.json().catch(() => ({}))) as Partial<Uploaded> & { code?: string; message?: string };
  if (!response.ok || !answer.url) throw new ApiError(answer.code ?? 'media.failed', answer.message ?? '');
  return answer as Uploaded;
}
