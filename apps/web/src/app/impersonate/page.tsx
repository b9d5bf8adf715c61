import { Button } from '@gps/ui/button';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { translations } from '@/platform/i18n/translations';
import { currentSession } from '@/platform/session/session';
import { PageHeader } from '@/platform/shell/page-header';

export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

const CODE = /^[\w-]{43}$/;

/** Opening the link does nothing yet: a staff member confirms, as themselves, with their second factor. */
export default async function ImpersonatePage({ searchParams }: { searchParams: Promise<{ code?: string; problem?: string }> }) {
  const { code = '', problem } = await searchParams;
  const t = await translations('impersonation');
  const usable = CODE.test(code) && problem === undefined;
  if (usable && !(await currentSession())) redirect(`/sign-in?level=2&returnTo=${encodeURIComponent(`/impersonate?code=${code}`)}`);
  return (
    <>
      <PageHeader title={t('title')} />
      {usable ? (
        <form method="post" action="/impersonate/open">
          <p>{t('explained')}</p>
          <input type="hidden" name="code" value={code} />
          <Button type="submit">{t('begin')}</Button>
        </form>
      ) : (
        <p role="alert">{t('unusable')}</p>
      )}
    </>
  );
}
