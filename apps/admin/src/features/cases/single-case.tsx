'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CaseDetailDocument, type CaseFieldsFragment } from '@/gql/graphql';
import { useContentDecisions } from '@/features/decisions/use-content-decisions';
import { useUserDecisions } from '@/features/decisions/use-user-decisions';
import { callApi } from '@/platform/api/browser-api';
import { useShortcuts } from '@/platform/keyboard/use-shortcuts';
import { CasePane } from './case-pane';
import styles from './single-case.module.css';

/** A case by its address: to be sent to a colleague, or opened from the trail. */
export function SingleCase({ first }: { first: CaseFieldsFragment }) {
  const t = useTranslations('cases');
  const router = useRouter();
  const [detail, setDetail] = useState(first);
  const reload = (): void =>
    void callApi(CaseDetailDocument, { id: first.id }).then(
      ({ case: now }) => now && setDetail(now),
      () => undefined,
    );
  const content = useContentDecisions({ onDecided: setDetail, onRestored: reload });
  const people = useUserDecisions(reload);
  useShortcuts({
    d: detail.viewerCan.dismiss ? () => content.decide('dismiss', detail) : undefined,
    r: detail.viewerCan.remove ? () => content.decide('remove', detail) : undefined,
    s: detail.viewerCan.suspendAuthor ? () => people.decide('suspend', detail.author) : undefined,
    u: () => router.push(`/users/${detail.author.id}`),
  });
  return (
    <div className={styles.single}>
      <h1 className="gps-visually-hidden">{t('title')}</h1>
      <CasePane
        detail={detail}
        chosen
        failed={false}
        onRetry={reload}
        onContent={(kind) => content.decide(kind, detail)}
        onRestore={() => content.restore({ kind: detail.subjectKind, id: detail.subjectId, authorName: detail.author.displayName })}
        onUser={(kind) => people.decide(kind, detail.author)}
      />
      {content.dialog}
      {people.dialog}
    </div>
  );
}
