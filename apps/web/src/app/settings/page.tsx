import { Badge } from '@gps/ui/badge';
import { buttonClass } from '@gps/ui/button';
import type { Metadata } from 'next';
import Link from 'next/link';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { PreferencesForm } from '@/features/accounts/preferences-form';
import { ActivityFiguresChoice } from '@/features/analytics/activity-figures-choice';
import { ProfileForm } from '@/features/profiles/profile-form';
import { ActivityFiguresDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { COOKIES } from '@/platform/preferences/cookies';
import { requestTheme, shortcutsEnabled } from '@/platform/preferences/request-preferences';
import { requireViewer } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';
import styles from './settings.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('settings');
  return { title: t('title') };
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export default async function SettingsPage() {
  const viewer = await requireViewer('/settings');
  const [t, nav, locale, theme, shortcuts, jar, { activityFigures }] = await Promise.all([
    translations('settings'),
    translations('nav'),
    requestLocale(),
    requestTheme(),
    shortcutsEnabled(),
    cookies(),
    runOperation(ActivityFiguresDocument),
  ]);
  const browserZone = decodeURIComponent(jar.get(COOKIES.timeZone)?.value ?? 'UTC');
  const { handle, displayName, bio, avatarUrl } = viewer.profile;
  return (
    <>
      <PageHeader title={t('title')} />
      {viewer.suspension ? null : (
        <Part id="profile" title={t('profile')}>
          <ProfileForm handle={handle} displayName={displayName} bio={bio} avatarUrl={avatarUrl ?? null} />
        </Part>
      )}
      <Part id="preferences" title={t('preferences')}>
        <PreferencesForm
          locale={locale}
          timeZone={viewer.timeZone ?? null}
          browserZone={browserZone}
          zones={Intl.supportedValuesOf('timeZone')}
          theme={theme}
          shortcuts={shortcuts}
        />
      </Part>
      <Part id="security" title={t('security')}>
        {viewer.email ? (
          <p className={styles.text}>
            {t('email')}: <span className={styles.strong}>{viewer.email}</span>{' '}
            {viewer.emailVerified ? null : <Badge tone="amber">{t('emailUnverified')}</Badge>}
          </p>
        ) : null}
        <p className={styles.text}>{t('securityText')}</p>
        <div className={styles.actions}>
          <Link href="/settings/sign-in" className={buttonClass('secondary')}>
            {t('securityLink')}
          </Link>
          <form action="/sign-out" method="post">
            <button type="submit" className={buttonClass('secondary')}>
              {nav('signOut')}
            </button>
          </form>
        </div>
      </Part>
      <Part id="sessions" title={t('sessionsLink')}>
        <p className={styles.text}>{t('sessionsText')}</p>
        <div className={styles.actions}>
          <Link href="/settings/sessions" className={buttonClass('secondary')}>
            {t('sessionsLink')}
          </Link>
          <Link href="/settings/security-history" className={buttonClass('secondary')}>
            {t('historyLink')}
          </Link>
        </div>
      </Part>
      <Part id="organizations" title={t('organizations')}>
        <p className={styles.text}>{t('organizationsText')}</p>
        <div>
          <Link href="/settings/organizations" className={buttonClass('secondary')}>
            {t('organizationsLink')}
          </Link>
        </div>
      </Part>
      <Part id="applications" title={t('applications')}>
        <p className={styles.text}>{t('applicationsText')}</p>
        <div className={styles.actions}>
          <Link href="/settings/applications" className={buttonClass('secondary')}>
            {t('allowedLink')}
          </Link>
          <Link href="/settings/developer" className={buttonClass('secondary')}>
            {t('developerLink')}
          </Link>
        </div>
      </Part>
      <Part id="notices" title={t('notices')}>
        <p className={styles.text}>{t('noticesText')}</p>
        <div>
          <Link href="/notices" className={buttonClass('secondary')}>
            {t('noticesLink')}
          </Link>
        </div>
      </Part>
      <Part id="figures" title={t('figures')}>
        <p className={styles.text}>{t('figuresText')}</p>
        <ActivityFiguresChoice
          allowed={activityFigures}
          words={{
            allow: t('figuresAllow'),
            stop: t('figuresStop'),
            allowed: t('figuresAllowed'),
            notAllowed: t('figuresNotAllowed'),
          }}
        />
      </Part>
      <Part id="export" title={t('export')}>
        <p className={styles.text}>{t('exportText')}</p>
        <div>
          <Link href="/settings/export" className={buttonClass('secondary')}>
            {t('exportLink')}
          </Link>
        </div>
      </Part>
      <Part id="delete" title={t('delete')}>
        <p className={styles.text}>{t('deleteText')}</p>
        <div>
          <Link href="/settings/delete" className={buttonClass('secondary')}>
            {t('deleteLink')}
          </Link>
        </div>
      </Part>
    </>
  );
}
