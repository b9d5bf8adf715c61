import type { Metadata } from 'next';
import { NotMe } from '@/features/sessions/not-me';
import styles from '@/features/sessions/session-list.module.css';
import { SessionMessages } from '@/features/sessions/session-messages';
import { actionAddress } from '@/features/sign-in-methods/account-action';
import { translations } from '@/platform/i18n/translations';
import { requireOneself } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('sessions');
  return { title: t('notMeTitle') };
}

/** Where the mail about a new device leads. */
export default async function NotMePage() {
  await requireOneself('/settings/sessions/not-me');
  const t = await translations('sessions');
  return (
    <>
      <PageHeader title={t('notMeTitle')} />
      <p className={styles.intro}>{t('notMeText')}</p>
      <SessionMessages>
        <NotMe passwordAddress={actionAddress('change-password')} />
      </SessionMessages>
    </>
  );
}
