import type { Metadata } from 'next';
import { SwitchGroup } from '@/features/identity/switch-group';
import page from '@/features/shell/page.module.css';
import { IdentityStatusDocument, type IdentitySwitchGroup } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

const GROUPS: readonly IdentitySwitchGroup[] = ['SECOND_FACTORS', 'WITHOUT_PASSWORD', 'OTHER_PROVIDERS', 'ACCOUNTS', 'SESSIONS', 'GUARDS'];

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('identity'))('title') });

export default async function IdentityPage() {
  await requireStaff('/identity', 'operations:manage');
  const t = await translations('identity');
  const { identityStatus } = await runOperation(IdentityStatusDocument);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <p className={page.muted}>{t('lead')}</p>
      {GROUPS.map((group) => (
        <SwitchGroup key={group} group={group} switches={identityStatus.filter((one) => one.group === group)} />
      ))}
    </div>
  );
}
