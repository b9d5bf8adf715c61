import { Button } from '@gps/ui/button';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { translations } from '@/platform/i18n/translations';
import { currentSession } from '@/platform/session/session';
import { PageHeader } from '@/platform/shell/page-header';
import styles from '../settings/settings.module.css';

// Nobody else learns the code; our own form must say where it comes from, which `no-referrer` would forbid it.
export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' };

const CODE = /^[\w-]{43}$/;

/** What else leads here, and what is said then. */
const NOTES = { '1': ['title', 'unusable'], over: ['title', 'over'], refused: ['refusedTitle', 'refused'] } as const;

/** Opening the link does nothing yet: a staff member confirms, as themselves, with their second factor. */
export default async function ImpersonatePage({ searchParams }: { searchParams: Promise<{ code?: string; problem?: string }> }) {
  const { code = '', problem } = await searchParams;
  const t = await translations('impersonation');
  const usable = CODE.test(code) && problem === undefined;
  if (usable && !(await currentSession())) redirect(`/sign-in?level=2&returnTo=${encodeURIComponent(`/impersonate?code=${code}`)}`);
  const [title, note] = NOTES[Object.hasOwn(NOTES, problem ?? '') ? (problem as keyof typeof NOTES) : '1'];
  return (
    <>
      <PageHeader title={t(usable ? 'title' : title)} />
      {usable ? (
        <form className={styles.part} method="post" action="/impersonate/open">
          <p className={styles.text}>{t('explained')}</p>
          <input type="hidden" name="code" value={code} />
          <div>
            <Button type="submit" variant="primary">
              {t('begin')}
            </Button>
          </div>
        </form>
      ) : (
        <div className={styles.part}>
          <p className={styles.text} role="alert">
            {t(note)}
          </p>
        </div>
      )}
    </>
  );
}
