'use client';

import { useToast } from '@gps/ui/toast';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { errorKeyOf } from '@/platform/api/error-key';

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface MoreOf<Node> {
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly more: () => void;
  readonly replace: (page: Connection<Node>) => void;
  /** After something was done to one of them: the others, and the pages that were loaded, stay. */
  readonly amend: (alter: (node: Node) => Node) => void;
}

/** A short list that grows by a button. */
export function useMore<Node>(
  first: Connection<Node>,
  load: (after: string | null) => Promise<Connection<Node> | undefined>,
): MoreOf<Node> {
  const errors = useTranslations('errors');
  const toast = useToast();
  const [page, setPage] = useState(first);
  const [busy, setBusy] = useState(false);
  const more = async (): Promise<void> => {
    setBusy(true);
    try {
      const next = await load(page.pageInfo.endCursor);
      if (next) setPage((before) => ({ pageInfo: next.pageInfo, edges: [...before.edges, ...next.edges] }));
    } catch (error) {
      toast.show(errors(errorKeyOf(error)));
    }
    setBusy(false);
  };
  // The same array while nothing has come: tables are built anew for another one.
  const nodes = useMemo(() => page.edges.map((edge) => edge.node), [page]);
  const amend = (alter: (node: Node) => Node): void =>
    setPage((before) => ({ ...before, edges: before.edges.map((edge) => ({ ...edge, node: alter(edge.node) })) }));
  return { nodes, hasMore: page.pageInfo.hasNextPage, busy, more: () => void more(), replace: setPage, amend };
}
