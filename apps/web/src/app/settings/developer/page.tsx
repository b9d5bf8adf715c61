import type { Metadata } from 'next';
import { ApplicationMessages } from '@/features/applications/application-messages';
import styles from '@/features/applications/applications.module.css';
import { DeveloperApplications } from '@/features/applications/developer-applications';
import { MyApplicationsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireOneself } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('applications');
  return { title: t('title') };
}

export default async function DeveloperSettingsPage() {
  await requireOneself('/settings/developer');
  const t = await translations('applications');
  const { myApplications } = await runOperation(MyApplicationsDocument);
  return (
    <>
      <PageHeader title={t('title')} />
      <p className={styles.intro}>{t('intro')}</p>
      <ApplicationMessages>
        <DeveloperApplications applications={myApplications} />
      </ApplicationMessages>
    </>
  );
}
