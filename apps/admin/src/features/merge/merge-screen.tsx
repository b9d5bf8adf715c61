'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import type { MergeFieldsFragment } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { MergeForm } from './merge-form';
import { MergeProgress } from './merge-progress';

export interface Opened {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
}

/** Merging two accounts has an address of its own, and so has each merge: whoever comes back finds it where it is. */
export function MergeScreen({ user, merge }: { user: Opened; merge: MergeFieldsFragment | null }) {
  const t = useTranslations('merge');
  const router = useRouter();
  return (
    <div className={page.page}>
      <Link href={`/users/${user.id}`}>
        {user.displayName} @{user.handle}
      </Link>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      {merge ? (
        <MergeProgress key={merge.id} merge={merge} />
      ) : (
        <MergeForm user={user} onStarted={({ id }) => router.replace(`/users/${user.id}/merge?run=${id}`)} />
      )}
    </div>
  );
}
