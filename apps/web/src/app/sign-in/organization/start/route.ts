import { providerOf } from '@/features/organizations/provider-address';
import { requestLocale } from '@/platform/i18n/request-locale';
import { beginSignIn } from '@/platform/session/begin-sign-in';

/** Goes to Keycloak, which sends on to the organization's own sign-in; a name it does not know gets the usual page there. */
export async function GET(request: Request): Promise<Response> {
  const provider = providerOf(new URL(request.url).searchParams);
  if (!provider) return new Response(null, { status: 404 });
  return beginSignIn(request, { ui_locales: await requestLocale(), kc_idp_hint: provider });
}
