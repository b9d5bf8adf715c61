import { config } from '@/platform/config/config';
import { dropGrant } from '@/platform/session/impersonation';

/** Forgets a grant that holds no longer; being sent here by somebody else does no harm. */
export async function GET(): Promise<Response> {
  await dropGrant();
  return Response.redirect(new URL('/impersonate?problem=over', config().webUrl), 303);
}
