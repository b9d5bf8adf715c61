import { Banner } from '@gps/ui/banner';
import type { Metadata } from 'next';
import { SessionList } from '@/features/sessions/session-list';
import styles from '@/features/sessions/session-list.module.css';
import { SessionMessages } from '@/features/sessions/session-messages';
import { MySessionsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireOneself } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('sessions');
  return { title: t('title') };
}

export default async function SessionsPage() {
  await requireOneself('/settings/sessions');
  const t = await translations('sessions');
  const { mySessions } = await runOperation(MySessionsDocument);
  return (
    <>
      <PageHeader title={t('title')} />
      <p className={styles.intro}>{t('intro')}</p>
      {mySessions.complete ? null : <Banner tone="amber" title={t('incomplete')} />}
      <SessionMessages>
        <SessionList sessions={mySessions.sessions} />
      </SessionMessages>
    </>
  );
}
