import { EmptyState } from '@gps/ui/state';
import { Skeleton } from '@gps/ui/skeleton';
import type { ReactNode } from 'react';
import { OrganizationMembersDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { pageOf } from '@/platform/lists/connection-page';
import type { Page } from '@/platform/lists/use-paged-list';
import { RetryState } from '@/platform/shell/retry-state';
import { MEMBERS_FIRST } from './members-first';
import styles from './organizations.module.css';
import type { Member } from './use-members';

const SEARCH_LENGTH = 50;

/** What the address asks for, as `?q=`. */
export const memberSearch = (q: string | string[] | undefined): string => (typeof q === 'string' ? q : '').trim().slice(0, SEARCH_LENGTH);

/** The first page of members, rendered on the server and put into `list`; or why there is none. */
export async function firstMembers(
  { alias, search }: { alias: string; search: string },
  list: (initial: Page<Member>) => ReactNode,
): Promise<ReactNode> {
  const t = await translations('organizations');
  const answer = await runOperation(OrganizationMembersDocument, { alias, first: MEMBERS_FIRST, search: search || null }).catch(() => null);
  if (!answer) return <RetryState title={t('membersFailed')} />;
  const members = answer.organization?.members;
  if (!members) return <EmptyState title={t('membersHidden')}>{t('membersHiddenText')}</EmptyState>;
  if (members.edges.length === 0) return <EmptyState title={t('nobody', { query: search })}>{t('nobodyText')}</EmptyState>;
  return list(pageOf(members));
}

export function MembersSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} aria-busy="true" className={styles.members}>
      {['45%', '38%', '52%', '40%', '47%'].map((width) => (
        <div key={width} className={styles.memberSkeleton}>
          <Skeleton width="40px" height="40px" round />
          <div>
            <Skeleton width={width} height="16px" />
            <Skeleton width="30%" height="14px" />
          </div>
        </div>
      ))}
    </div>
  );
}
