import { accountActionOf } from '@/features/sign-in-methods/account-action';
import { requestLocale } from '@/platform/i18n/request-locale';
import { config } from '@/platform/config/config';
import { beginSignIn } from '@/platform/session/begin-sign-in';
import { currentGrant } from '@/platform/session/impersonation';

/** Goes to Keycloak for one change of one's own account and comes back to `returnTo`. */
export async function GET(request: Request): Promise<Response> {
  const action = accountActionOf(new URL(request.url).searchParams);
  if (!action) return new Response(null, { status: 404 });
  // Keycloak knows nothing of it, and would change the staff member's own account.
  if ((await currentGrant()) !== null) return Response.redirect(new URL('/impersonate?problem=refused', config().webUrl), 303);
  return beginSignIn(request, {
    ui_locales: await requestLocale(),
    kc_action: action.kcAction,
    ...(action.secondFactor ? { acr_values: '2' } : {}),
  });
}
