import type { ReactionKind } from '@/gql/graphql';

export interface ReactionSummary {
  readonly reactionCount: number;
  readonly reactionCounts: readonly { readonly kind: ReactionKind; readonly count: number }[];
  readonly viewerReaction?: ReactionKind | null;
}

/** What the numbers become when the viewer chooses a kind, another kind, or takes it back. */
export function withReaction<T extends ReactionSummary>(before: T, kind: ReactionKind | null): T {
  const own = before.viewerReaction ?? null;
  if (own === kind) return before;
  const counts = new Map(before.reactionCounts.map((entry) => [entry.kind, entry.count]));
  if (own) counts.set(own, Math.max(0, (counts.get(own) ?? 1) - 1));
  if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const change = (kind ? 1 : 0) - (own ? 1 : 0);
  return {
    ...before,
    viewerReaction: kind,
    reactionCount: Math.max(0, before.reactionCount + change),
    reactionCounts: [...counts].filter(([, count]) => count > 0).map(([name, count]) => ({ kind: name, count })),
  };
}
