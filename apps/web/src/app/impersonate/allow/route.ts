import { AllowImpersonationChangesDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { config } from '@/platform/config/config';
import { isSameOrigin } from '@/platform/security/same-origin';

/** The second click. Whatever goes wrong shows on the next page, which asks whether the grant still holds. */
export async function POST(request: Request): Promise<Response> {
  const { webUrl } = config();
  if (!isSameOrigin(request.headers, webUrl)) return new Response(null, { status: 403 });
  await runOperation(AllowImpersonationChangesDocument).catch(() => undefined);
  return Response.redirect(new URL('/', webUrl), 303);
}
