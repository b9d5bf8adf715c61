import type { Metadata } from 'next';
import { findManaged } from '@/features/organizations/find-organization';
import { firstMembers, memberSearch, MembersSkeleton } from '@/features/organizations/first-members';
import { ManagedMembers } from '@/features/organizations/managed-members';
import { managePath } from '@/features/organizations/organization-path';
import { SearchBox } from '@/features/profiles/search-box';
import { translations } from '@/platform/i18n/translations';
import { viewer as findViewer } from '@/platform/session/viewer';
import { MainContent } from '@/platform/shell/main-content';

type Props = { params: Promise<{ alias: string }>; searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ name }, t] = await Promise.all([findManaged((await params).alias, 'members'), translations('organizationManage')]);
  return { title: `${t('part.members')} · ${name}` };
}

export default async function ManageMembersPage({ params, searchParams }: Props) {
  const organization = await findManaged((await params).alias, 'members');
  const [t, viewer, { q }] = await Promise.all([translations('organizations'), findViewer(), searchParams]);
  const of = { alias: organization.alias, search: memberSearch(q) };
  return (
    <section aria-label={t('members')}>
      <SearchBox action={managePath(of.alias, 'members')} label={t('search')} button={t('searchButton')} value={of.search} />
      <MainContent
        key={of.search}
        content={firstMembers(of, (initial) => (
          <ManagedMembers {...of} initial={initial} organizationId={organization.id} viewerId={viewer?.id ?? ''} />
        ))}
        skeleton={<MembersSkeleton label={t('membersLoading')} />}
      />
    </section>
  );
}
