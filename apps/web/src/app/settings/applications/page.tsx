import type { Metadata } from 'next';
import { ApplicationMessages } from '@/features/applications/application-messages';
import styles from '@/features/applications/applications.module.css';
import { AllowedApplications } from '@/features/applications/allowed-applications';
import { AllowedApplicationsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireOneself } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('applications');
  return { title: t('allowedTitle') };
}

export default async function AllowedApplicationsSettingsPage() {
  await requireOneself('/settings/applications');
  const t = await translations('applications');
  const { allowedApplications } = await runOperation(AllowedApplicationsDocument);
  return (
    <>
      <PageHeader title={t('allowedTitle')} />
      <p className={styles.intro}>{t('allowedIntro')}</p>
      <ApplicationMessages>
        <AllowedApplications applications={allowedApplications} />
      </ApplicationMessages>
    </>
  );
}
