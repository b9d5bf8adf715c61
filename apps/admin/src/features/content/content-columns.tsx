'use client';

import { Badge } from '@gps/ui/badge';
import Link from 'next/link';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ContentLineFragment } from '@/gql/graphql';
import type { Column } from '@/platform/lists/column';
import { Moment } from '@/platform/time/moment';
import styles from './content.module.css';

const TONES = { VISIBLE: 'neutral', REMOVED: 'red', HELD: 'amber', DELETED: 'neutral' } as const;

export function StateOf({ state }: Pick<ContentLineFragment, 'state'>) {
  const t = useTranslations('contentBrowse');
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}

/** The columns of posts and comments. */
export function useContentColumns(): readonly Column<ContentLineFragment>[] {
  const t = useTranslations('contentBrowse');
  return useMemo(
    () => [
      {
        id: 'text',
        label: t('text'),
        cell: ({ body }) => (
          <span className={styles.text} dir="auto">
            {body || t('noText')}
          </span>
        ),
      },
      { id: 'kind', label: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
      { id: 'state', label: t('state'), cell: ({ state }) => <StateOf state={state} /> },
      { id: 'author', label: t('author'), cell: ({ author }) => <Link href={`/users/${author.id}`}>@{author.handle}</Link> },
      {
        id: 'when',
        label: t('when'),
        sort: { ascending: 'OLDEST', descending: 'NEWEST' },
        cell: ({ createdAt }) => <Moment value={createdAt} />,
      },
      { id: 'id', label: t('id'), hidden: true, cell: ({ id }) => <code>{id}</code> },
    ],
    [t],
  );
}
