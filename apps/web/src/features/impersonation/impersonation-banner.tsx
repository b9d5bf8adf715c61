import { Button } from '@gps/ui/button';
import { redirect } from 'next/navigation';
import { ImpersonationDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { runOperation } from '@/platform/api/server-api';
import { requestLocale } from '@/platform/i18n/request-locale';
import { requestTimeZone } from '@/platform/preferences/request-preferences';
import { translations } from '@/platform/i18n/translations';
import { currentGrant } from '@/platform/session/impersonation';
import { GrantClock } from './grant-clock';
import styles from './impersonation-banner.module.css';

/** On every page while a staff member sees the product as somebody else: as whom, until when, and the way out. */
export async function ImpersonationBanner() {
  if ((await currentGrant()) === null) return null;
  const running = await runOperation(ImpersonationDocument).catch((error: unknown) => {
    // Over by the clock, taken back, or the staff member's own session has ended.
    if (error instanceof ApiError && error.code !== 'network' && error.code !== 'timeout') return { impersonation: null };
    throw error;
  });
  if (!running.impersonation) redirect('/impersonate/over');
  const { handle, displayName, staffName, expiresAt, changesAllowed } = running.impersonation;
  const [t, locale, timeZone] = await Promise.all([translations('impersonation'), requestLocale(), requestTimeZone()]);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(new Date(expiresAt));
  return (
    <aside className={styles.banner} aria-label={t('label')}>
      <p>
        <strong>{t('as', { name: displayName, handle: `@${handle}` })}</strong> {t('you', { name: staffName, time })}{' '}
        {changesAllowed ? t('changing') : t('looking')} {t('left')} <GrantClock expiresAt={expiresAt} locale={locale} />
      </p>
      <div className={styles.actions}>
        {changesAllowed ? null : (
          <form method="post" action="/impersonate/allow">
            <Button type="submit" size="sm" variant="secondary">
              {t('allow')}
            </Button>
          </form>
        )}
        <form method="post" action="/impersonate/end">
          <Button type="submit" size="sm" variant="primary">
            {t('end')}
          </Button>
        </form>
      </div>
    </aside>
  );
}
