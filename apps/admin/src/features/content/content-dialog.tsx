'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ContentLineFragment } from '@/gql/graphql';
import { Moment } from '@/platform/time/moment';
import { StateOf } from './content-columns';
import { contentPath, NO_FILTERS } from './content-filters';
import styles from './content.module.css';

export interface ContentDialogProps {
  readonly item: ContentLineFragment;
  readonly onClose: () => void;
  readonly onRestore: () => void;
}

/** One post or comment in full, and the ways on from it. */
export function ContentDialog({ item, onClose, onRestore }: ContentDialogProps) {
  const t = useTranslations('contentBrowse');
  const app = useTranslations('app');
  const { author, viewerCan, caseId } = item;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('by', { kind: t(`kinds.${item.kind}`), name: author.displayName })}
      closeLabel={app('close')}
      phone="full"
      actions={
        viewerCan.restore ? (
          <Button size="sm" onClick={onRestore}>
            {t('restore')}
          </Button>
        ) : null
      }
    >
      <p className={styles.body} dir="auto">
        {item.body || t('noText')}
      </p>
      <dl className={styles.facts}>
        <dt>{t('state')}</dt>
        <dd>
          <StateOf state={item.state} />
        </dd>
        <dt>{t('author')}</dt>
        <dd>
          <Link href={`/users/${author.id}`}>
            {author.displayName} @{author.handle}
          </Link>
        </dd>
        <dt>{t('when')}</dt>
        <dd>
          <Moment value={item.createdAt} seconds />
        </dd>
        <dt>{t('thread')}</dt>
        <dd>
          <Link href={contentPath({ ...NO_FILTERS, post: item.postId, sort: 'OLDEST' })}>{t('openThread')}</Link>
        </dd>
        {caseId && viewerCan.openCase ? (
          <>
            <dt>{t('case')}</dt>
            <dd>
              <Link href={`/cases/${caseId}`}>{t('openCase')}</Link>
            </dd>
          </>
        ) : null}
      </dl>
    </Dialog>
  );
}
