import { beginSignIn } from '@/platform/session/begin-sign-in';
import { requestLocale } from '@/platform/i18n/request-locale';

export async function GET(request: Request): Promise<Response> {
  return beginSignIn(request, { prompt: 'create', ui_locales: await requestLocale() });
}
