import type { Metadata } from 'next';
import { findManaged } from '@/features/organizations/find-organization';
import { OrganizationProfileForm } from '@/features/organizations/organization-profile-form';
import styles from '@/features/organizations/organizations.module.css';
import { translations } from '@/platform/i18n/translations';

type Props = { params: Promise<{ alias: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ name }, t] = await Promise.all([findManaged((await params).alias, 'profile'), translations('organizationManage')]);
  return { title: t('title', { name }) };
}

export default async function ManageProfilePage({ params }: Props) {
  const [organization, t] = await Promise.all([findManaged((await params).alias, 'profile'), translations('organizationManage')]);
  return (
    <section className={styles.part} aria-labelledby="profile">
      <h2 id="profile">{t('part.profile')}</h2>
      <OrganizationProfileForm organization={organization} />
    </section>
  );
}
