import { beginSignIn } from '@/platform/session/begin-sign-in';
import { requestLocale } from '@/platform/i18n/request-locale';

/** `?level=2` asks for a second factor, `?fresh=1` for the password once more, before a dangerous step. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  if (query.get('error')) return Response.redirect(new URL('/sign-in/error', request.url), 303);
  return beginSignIn(request, {
    ui_locales: await requestLocale(),
    ...(query.get('level') === '2' ? { acr_values: '2' } : {}),
    ...(query.get('fresh') === '1' ? { max_age: '0' } : {}),
  });
}
