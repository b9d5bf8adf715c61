'use client';

import { Badge } from '@gps/ui/badge';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { PersonRow } from '@/features/profiles/person-row';
import { LoadMore } from '@/platform/lists/load-more';
import type { PagedList } from '@/platform/lists/use-paged-list';
import styles from './organizations.module.css';
import { useMembers, type Member, type MembersOf } from './use-members';

export function MemberRows({ list, action }: { list: PagedList<Member>; action?: (member: Member) => ReactNode }) {
  const t = useTranslations('organizations');
  const format = useFormatter();
  return (
    <>
      <ul className={styles.members} aria-label={t('members')}>
        {list.nodes.map((member) => (
          <li key={member.id}>
            <PersonRow person={member.person} action={action?.(member)} />
            <p className={styles.memberFacts}>
              {member.role === 'ADMIN' ? <Badge tone="blue">{t('role.ADMIN')}</Badge> : null}
              <span>{t('joined', { date: format.dateTime(new Date(member.joinedAt), { dateStyle: 'medium' }) })}</span>
              {member.throughProvider ? <span>{t('throughProvider')}</span> : null}
            </p>
          </li>
        ))}
      </ul>
      {list.hasNextPage ? <LoadMore hasNextPage loading={list.loading} failed={list.failed} onLoad={list.loadMore} /> : null}
    </>
  );
}

/** Those who are in it, to look at. */
export function MemberList(of: MembersOf) {
  return <MemberRows list={useMembers(of)} />;
}
