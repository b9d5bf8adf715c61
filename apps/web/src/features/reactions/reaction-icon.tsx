import { Frown, Heart, ThumbsUp, Zap } from 'lucide-react';
import type { ReactionKind } from '@/gql/graphql';

const ICONS = { LIKE: ThumbsUp, LOVE: Heart, WOW: Zap, SAD: Frown } as const;

export const REACTION_KINDS: readonly ReactionKind[] = ['LIKE', 'LOVE', 'WOW', 'SAD'];

export function ReactionIcon({ kind, filled = false }: { kind: ReactionKind; filled?: boolean }) {
  const Icon = ICONS[kind];
  return <Icon aria-hidden="true" fill={filled ? 'currentColor' : 'none'} />;
}
