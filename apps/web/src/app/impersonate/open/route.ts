import { OpenImpersonationDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { runAsOneself } from '@/platform/api/server-api';
import { config } from '@/platform/config/config';
import { isSameOrigin } from '@/platform/security/same-origin';
import { keepGrant } from '@/platform/session/impersonation';

const SIGN_IN = new Set(['auth.required', 'auth.step_up_required', 'auth.session_revoked', 'auth.token_invalid']);

/** Spends the code with the staff member's own token, and keeps the grant in a cookie of its own. */
export async function POST(request: Request): Promise<Response> {
  const { webUrl } = config();
  if (!isSameOrigin(request.headers, webUrl)) return new Response(null, { status: 403 });
  const code = String((await request.formData()).get('code') ?? '');
  const to = (path: string): Response => Response.redirect(new URL(path, webUrl), 303);
  try {
    const { openImpersonation } = await runAsOneself(OpenImpersonationDocument, { code });
    await keepGrant(openImpersonation.id);
    return to('/');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const back = encodeURIComponent(`/impersonate?code=${encodeURIComponent(code)}`);
    return to(SIGN_IN.has(error.code) ? `/sign-in?level=2&returnTo=${back}` : '/impersonate?problem=1');
  }
}
