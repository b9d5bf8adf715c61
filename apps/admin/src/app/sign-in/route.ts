import { requestLocale } from '@/platform/i18n/request-locale';
import { config } from '@/platform/config/config';
import { beginSignIn } from '@/platform/session/begin-sign-in';

/** The client itself demands the second factor; asking for it here as well makes Keycloak say so at once. `?switch=1` lets another account in, `?fresh=1` asks once more who it is. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  if (query.get('error')) return Response.redirect(new URL('/refused?reason=sign-in', config().adminUrl), 303);
  return beginSignIn(request, {
    ui_locales: await requestLocale(),
    acr_values: '2',
    ...(query.get('fresh') === '1' ? { max_age: '0' } : {}),
    ...(query.get('switch') === '1' ? { prompt: 'login' as const } : {}),
  });
}
