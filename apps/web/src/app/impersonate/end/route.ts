import { LeaveImpersonationDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { config } from '@/platform/config/config';
import { isSameOrigin } from '@/platform/security/same-origin';
import { dropGrant } from '@/platform/session/impersonation';

/** Leaves for good here; at the API too unless it is over there already, and by the clock at the latest. */
export async function POST(request: Request): Promise<Response> {
  const { webUrl } = config();
  if (!isSameOrigin(request.headers, webUrl)) return new Response(null, { status: 403 });
  await runOperation(LeaveImpersonationDocument).catch(() => undefined);
  await dropGrant();
  return Response.redirect(new URL('/', webUrl), 303);
}
