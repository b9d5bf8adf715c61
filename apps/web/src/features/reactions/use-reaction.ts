'use client';

import { useToast } from '@gps/ui/toast';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReactDocument, UnreactDocument, type ReactionKind } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { withReaction, type ReactionSummary } from './optimistic-reaction';

/** Shows the choice at once, sends it, and goes back to what the server last said when it fails. The last choice wins. */
export function useReaction(postId: string, initial: ReactionSummary) {
  const [shown, setShown] = useState(initial);
  const settled = useRef(initial);
  const latest = useRef(0);
  const toast = useToast();
  const t = useTranslations('post');

  async function choose(kind: ReactionKind | null): Promise<void> {
    const turn = (latest.current += 1);
    setShown((before) => withReaction(before, kind));
    try {
      const post = kind ? (await callApi(ReactDocument, { postId, kind })).react : (await callApi(UnreactDocument, { postId })).unreact;
      settled.current = post;
      if (turn === latest.current) setShown(post);
    } catch {
      if (turn !== latest.current) return;
      setShown(settled.current);
      toast.show(t('reactFailed'));
    }
  }

  return { reaction: shown, choose };
}
