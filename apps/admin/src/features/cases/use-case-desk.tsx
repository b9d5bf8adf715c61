'use client';

import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CaseActionKind, CaseFieldsFragment } from '@/gql/graphql';
import { useContentDecisions } from '@/features/decisions/use-content-decisions';
import { useUserDecisions } from '@/features/decisions/use-user-decisions';
import type { Shortcuts } from '@/platform/keyboard/use-shortcuts';
import { offered, type DecisionDraft, type DecisionWords } from './decision-draft';
import type { DecisionPanelProps } from './decision-panel';
import { useClaim } from './use-claim';
import { useDecision } from './use-decision';

interface Desk {
  readonly panel: Omit<DecisionPanelProps, 'detail'>;
  readonly shortcuts: Shortcuts;
  readonly dialogs: ReactNode;
}

interface Around {
  readonly words: DecisionWords;
  readonly viewerId: string;
  /** Puts a case in its place as it is now; with `leave` it is done with. */
  readonly put: (now: CaseFieldsFragment, leave: boolean) => void;
  readonly reload: () => void;
  readonly onMine?: () => void;
}

/** All that may be done about the case in front of somebody, by buttons and by keys. */
export function useCaseDesk(detail: CaseFieldsFragment | null, { words, viewerId, put, reload, onMine }: Around): Desk {
  const t = useTranslations('decision');
  const app = useTranslations('app');
  const router = useRouter();
  const toast = useToast();
  const content = useContentDecisions({ onRestored: reload });
  const people = useUserDecisions(reload);
  const claim = useClaim(detail, put, reload);
  const onDecided = (now: CaseFieldsFragment, mine: boolean, draft: DecisionDraft): void => {
    const later = mine && draft.later !== null;
    put(now, now.closedAt !== null || later);
    if (!mine) return;
    onMine?.();
    if (later) return toast.show(t('scheduled'));
    const removed = draft.kinds.includes('REMOVE_CONTENT');
    const about = { kind: now.subjectKind, id: now.subjectId, authorName: now.author.displayName };
    toast.show(
      draft.kinds.includes('DISMISS') ? t('dismissed') : removed ? t('removed', { name: about.authorName }) : t('decided'),
      removed ? { label: app('undo'), run: () => content.undo(about) } : undefined,
    );
  };
  const decision = useDecision(detail, { words, onDecided });
  const may = new Set(detail ? offered(detail) : []);
  const key = (kind: CaseActionKind) => (may.has(kind) ? () => decision.toggle(kind) : undefined);
  const others = detail?.claimedBy != null && detail.claimedBy.id !== viewerId;
  const numbers = may.size > 0 ? words.policies.map(({ id, position }) => [String(position), () => decision.pick(id)] as const) : [];
  return {
    panel: {
      ...{ words, decision, claim, viewerId },
      onAppealDecided: put,
      onRestore: () => detail && content.restore({ kind: detail.subjectKind, id: detail.subjectId, authorName: detail.author.displayName }),
      onUser: (kind) => detail && people.decide(kind, detail.author),
    },
    shortcuts: {
      ...Object.fromEntries(numbers),
      ...{ d: key('DISMISS'), r: key('REMOVE_CONTENT'), w: key('WARN'), s: key('SUSPEND'), x: key('LOCK') },
      a: may.size > 0 ? decision.accept : undefined,
      t: may.size > 0 ? decision.template : undefined,
      e: may.size > 0 ? () => decision.area.current?.focus() : undefined,
      Enter: may.size > 0 ? decision.submit : undefined,
      c: detail?.viewerCan.claim && !others ? () => (detail.claimedBy ? claim.release() : claim.claim(false)) : undefined,
      o: detail?.viewerCan.claim && others ? () => claim.claim(true) : undefined,
      z: detail?.viewerCan.claim && !others ? () => claim.snooze(24) : undefined,
      u: detail ? () => router.push(`/users/${detail.author.id}`) : undefined,
    },
    dialogs: (
      <>
        {content.dialog}
        {people.dialog}
      </>
    ),
  };
}
