import type { Metadata } from 'next';
import Link from 'next/link';
import page from '@/features/shell/page.module.css';
import { SwitchesScreen } from '@/features/switches/switches-screen';
import { FeatureSwitchesDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('switches'))('title') });

export default async function SettingsPage() {
  await requireStaff('/settings', 'operations:manage');
  const [t, settings] = await Promise.all([translations('switches'), translations('platformSettings')]);
  const { featureSwitches } = await runOperation(FeatureSwitchesDocument);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <Link href="/settings/platform">{settings('title')}</Link>
      </header>
      <p className={page.muted}>{t('lead')}</p>
      <SwitchesScreen initial={featureSwitches} />
    </div>
  );
}
