import type { Metadata } from 'next';
import { findOrganization } from '@/features/organizations/find-organization';
import { firstMembers, memberSearch, MembersSkeleton } from '@/features/organizations/first-members';
import { MemberList } from '@/features/organizations/member-list';
import { OrganizationHead } from '@/features/organizations/organization-head';
import { OrganizationMessages } from '@/features/organizations/organization-messages';
import { organizationPath } from '@/features/organizations/organization-path';
import styles from '@/features/organizations/organizations.module.css';
import { SearchBox } from '@/features/profiles/search-box';
import { translations } from '@/platform/i18n/translations';
import { MainContent } from '@/platform/shell/main-content';

type Props = { params: Promise<{ alias: string }>; searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, about } = await findOrganization((await params).alias);
  return { title: name, description: about || undefined };
}

export default async function OrganizationPage({ params, searchParams }: Props) {
  const [organization, t, { q }] = await Promise.all([findOrganization((await params).alias), translations('organizations'), searchParams]);
  const of = { alias: organization.alias, search: memberSearch(q) };
  return (
    <>
      <OrganizationHead organization={organization} />
      <section aria-labelledby="members">
        <h2 id="members" className={styles.heading}>
          {t('members')}
        </h2>
        {organization.viewerCan.seeMembers ? (
          <SearchBox action={organizationPath(of.alias)} label={t('search')} button={t('searchButton')} value={of.search} />
        ) : null}
        <MainContent
          key={of.search}
          content={firstMembers(of, (initial) => (
            <OrganizationMessages>
              <MemberList {...of} initial={initial} />
            </OrganizationMessages>
          ))}
          skeleton={<MembersSkeleton label={t('membersLoading')} />}
        />
      </section>
    </>
  );
}
