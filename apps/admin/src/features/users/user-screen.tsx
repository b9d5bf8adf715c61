'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { UserDetailQuery, UserStateFragment } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { useUserDecisions } from '@/features/decisions/use-user-decisions';
import { useShortcuts } from '@/platform/keyboard/use-shortcuts';
import { RestrictionBanners } from './restriction-banners';
import { useAccountHelp } from './use-account-help';
import { UserActions } from './user-actions';
import { UserHead } from './user-head';
import { UserHistory } from './user-history';
import { UserPosts } from './user-posts';
import styles from './user-screen.module.css';

type User = NonNullable<UserDetailQuery['user']>;

/** What the server adds beside the person's own facts; null for whoever may not see it. */
type Panels = Readonly<Record<'notes' | 'record' | 'sessions' | 'grants' | 'trail', ReactNode>>;

export function UserScreen({ user: first, rank, notes, record, sessions, grants, trail }: { user: User; rank: number } & Panels) {
  const t = useTranslations('users');
  const router = useRouter();
  const [state, setState] = useState<UserStateFragment | null>(null);
  const user: User = { ...first, ...state };
  const { decide, dialog } = useUserDecisions((now) => {
    setState(now);
    router.refresh();
  });
  const { help, dialog: helpDialog } = useAccountHelp(user, rank, () => router.refresh());
  const { viewerCan } = user;
  useShortcuts('person', {
    s: viewerCan.suspend ? () => decide('suspend', user) : undefined,
    l: viewerCan.lock ? () => decide('lock', user) : undefined,
  });
  return (
    <div className={page.page}>
      <UserHead user={user} />
      <RestrictionBanners user={user} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {notes}
          <section className={styles.block}>
            <h2>{t('history')}</h2>
            <UserHistory key={first.actions.edges[0]?.node.id ?? ''} userId={user.id} first={first.actions} />
          </section>
          <section className={styles.block}>
            <h2>{t('posts')}</h2>
            <UserPosts userId={user.id} name={user.displayName} first={first.posts} />
          </section>
          {record}
        </div>
        <div className={styles.side}>
          <UserActions user={user} onDecide={(kind) => decide(kind, user)} onHelp={help} rank={rank} />
          {sessions}
          {grants}
          {trail}
        </div>
      </div>
      {dialog}
      {helpDialog}
    </div>
  );
}
