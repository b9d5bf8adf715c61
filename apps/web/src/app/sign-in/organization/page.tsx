import { safeReturnTo } from '@gps/auth-client';
import type { Metadata } from 'next';
import { OrganizationSignInForm } from '@/features/organizations/organization-sign-in-form';
import styles from '@/features/organizations/organizations.module.css';
import { IntlProvider } from '@/platform/i18n/intl-provider';
import { formatLocale } from '@/platform/i18n/locales';
import { messagesFor } from '@/platform/i18n/messages';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { requestTimeZone } from '@/platform/preferences/request-preferences';
import { PageHeader } from '@/platform/shell/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('organizationSignIn');
  return { title: t('title') };
}

export default async function OrganizationSignInPage({ searchParams }: { searchParams: Promise<{ returnTo?: string | string[] }> }) {
  const [t, locale, timeZone, { returnTo }] = await Promise.all([
    translations('organizationSignIn'),
    requestLocale(),
    requestTimeZone(),
    searchParams,
  ]);
  const back = safeReturnTo(typeof returnTo === 'string' ? returnTo : null);
  const { errors, organizationSignIn } = await messagesFor(locale);
  return (
    <>
      <PageHeader title={t('title')} />
      <section className={styles.part}>
        <p className={styles.text}>{t('text')}</p>
        <IntlProvider locale={formatLocale(locale)} timeZone={timeZone} messages={{ errors, organizationSignIn }}>
          <OrganizationSignInForm returnTo={back} />
        </IntlProvider>
        <p>
          <a href={`/sign-in?returnTo=${encodeURIComponent(back)}`}>{t('usual')}</a>
        </p>
      </section>
    </>
  );
}
