'use client';

import { IconButton } from '@gps/ui/button';
import { SmilePlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReactionKind } from '@/gql/graphql';
import { useViewer } from '@/platform/session/viewer-context';
import type { ReactionSummary } from './optimistic-reaction';
import styles from './reaction-bar.module.css';
import { REACTION_KINDS, ReactionIcon } from './reaction-icon';
import { useReaction } from './use-reaction';

/** One press likes; the button beside it opens the other kinds. */
export function ReactionBar({ postId, initial }: { postId: string; initial: ReactionSummary }) {
  const t = useTranslations('post');
  const viewer = useViewer();
  const { reaction, choose } = useReaction(postId, initial);
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const own = reaction.viewerReaction ?? null;
  const shown = own ?? 'LIKE';

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !frame.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  const pick = (kind: ReactionKind | null) => {
    setOpen(false);
    void choose(kind);
  };

  if (!viewer?.canWrite) {
    return (
      <span className={styles.count} title={t('reactions', { count: reaction.reactionCount })}>
        <ReactionIcon kind="LIKE" />
        <span aria-hidden="true">{reaction.reactionCount || null}</span>
        <span className="gps-visually-hidden">{t('reactions', { count: reaction.reactionCount })}</span>
      </span>
    );
  }
  return (
    <div
      ref={frame}
      className={styles.bar}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        type="button"
        className={own ? styles.chosen : styles.toggle}
        aria-pressed={own !== null}
        aria-label={`${own ? t(`kind.${own}`) : t('like')}, ${t('reactions', { count: reaction.reactionCount })}`}
        title={own ? t('unlike') : t('like')}
        data-action="like"
        onClick={() => pick(own ? null : 'LIKE')}
      >
        <ReactionIcon kind={shown} filled={own !== null} />
        <span aria-hidden="true">{reaction.reactionCount || null}</span>
      </button>
      <IconButton ref={opener} label={t('react')} size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        <SmilePlus aria-hidden="true" />
      </IconButton>
      {open ? (
        <div className={styles.kinds} role="group" aria-label={t('react')}>
          {REACTION_KINDS.map((kind) => (
            <IconButton key={kind} label={t(`kind.${kind}`)} aria-pressed={own === kind} onClick={() => pick(own === kind ? null : kind)}>
              <ReactionIcon kind={kind} filled={own === kind} />
            </IconButton>
          ))}
        </div>
      ) : null}
    </div>
  );
}
