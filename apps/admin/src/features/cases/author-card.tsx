'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import type { CaseFieldsFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import { StateBadge } from '@/features/users/state-badge';
import styles from './decision-panel.module.css';

export function AuthorCard({ author }: { author: CaseFieldsFragment['author'] }) {
  const t = useTranslations('cases');
  const users = useTranslations('users');
  const format = useFormatter();
  return (
    <section className={styles.block}>
      <h3>{t('author')}</h3>
      <p className={styles.person}>
        <Link href={`/users/${author.id}`} aria-keyshortcuts="u">
          {author.displayName}
        </Link>{' '}
        <StateBadge state={author.state} /> <kbd aria-hidden="true">U</kbd>
      </p>
      <dl className={styles.facts}>
        <dt>{users('joined')}</dt>
        <dd>
          <Ago value={author.createdAt} />
        </dd>
        <dt>{users('posts')}</dt>
        <dd>{format.number(author.counts.posts)}</dd>
        <dt>{users('followers')}</dt>
        <dd>{format.number(author.counts.followers)}</dd>
        <dt>{users('reportsAgainst')}</dt>
        <dd>{format.number(author.reportsAgainst)}</dd>
      </dl>
    </section>
  );
}
