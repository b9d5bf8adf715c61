'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { CaseDetailDocument, CasesDocument, type CaseFieldsFragment, type CaseLineFragment, type CasesQuery } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { casesPath, variablesOf, type CaseFilters } from './case-filters';

export interface CaseQueueState {
  readonly lines: readonly CaseLineFragment[];
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly selected: string | null;
  readonly detail: CaseFieldsFragment | null;
  readonly detailFailed: boolean;
  readonly select: (id: string | null) => void;
  readonly move: (by: 1 | -1) => void;
  readonly loadMore: () => void;
  readonly reload: () => void;
  readonly retryDetail: () => void;
  /** Puts a case in its place as it is now. With `leave` it goes out of the queue and the next one is shown. */
  readonly put: (now: CaseFieldsFragment, leave: boolean) => void;
}

/** The queue on the left and the case that is looked at; the address follows the choice. */
export function useCaseQueue(filters: CaseFilters, initial: CasesQuery['cases'], first: CaseFieldsFragment | null): CaseQueueState {
  const [page, setPage] = useState({ lines: initial.edges.map((edge) => edge.node), ...initial.pageInfo });
  const [status, setStatus] = useState<'idle' | 'loading' | 'failed'>('idle');
  const [selected, setSelected] = useState<string | null>(first?.id ?? null);
  const [detail, setDetail] = useState<CaseFieldsFragment | null>(first);
  const [detailFailed, setDetailFailed] = useState(false);
  const wanted = useRef<string | null>(first?.id ?? null);

  const load = useCallback(async (id: string) => {
    setDetailFailed(false);
    try {
      const { case: found } = await callApi(CaseDetailDocument, { id });
      if (wanted.current !== id) return;
      setDetail(found);
      setDetailFailed(found === null);
    } catch {
      if (wanted.current === id) setDetailFailed(true);
    }
  }, []);

  const select = useCallback(
    (id: string | null) => {
      if (wanted.current === id) return;
      wanted.current = id;
      setSelected(id);
      setDetail(null);
      window.history.replaceState(null, '', casesPath(filters, id));
      if (id) void load(id);
    },
    [filters, load],
  );

  const fetchPage = useCallback(
    async (after: string | null) => {
      setStatus('loading');
      try {
        const { cases } = await callApi(CasesDocument, variablesOf(filters, after));
        const fresh = cases.edges.map((edge) => edge.node);
        setPage((before) => ({ lines: after === null ? fresh : [...before.lines, ...fresh], ...cases.pageInfo }));
        setStatus('idle');
      } catch (error) {
        setStatus('failed');
        if (error instanceof ApiError && error.code === 'auth.required') window.location.reload();
      }
    },
    [filters],
  );

  const move = (by: 1 | -1): void => {
    const at = page.lines.findIndex((line) => line.id === selected);
    const next = page.lines[at === -1 ? 0 : at + by];
    if (next) select(next.id);
  };

  const put = (now: CaseFieldsFragment, leave: boolean): void => {
    const at = page.lines.findIndex((line) => line.id === now.id);
    const next = page.lines[at + 1] ?? page.lines[at - 1] ?? null;
    setPage((before) => ({
      ...before,
      lines: leave
        ? before.lines.filter((line) => line.id !== now.id)
        : before.lines.map((line) => (line.id === now.id ? { ...line, ...now } : line)),
    }));
    if (leave && at !== -1 && wanted.current === now.id) select(next?.id ?? null);
    else if (wanted.current === now.id) setDetail(now);
  };

  useEffect(() => {
    if (selected) document.getElementById(`case-${selected}`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return {
    lines: page.lines,
    hasMore: page.hasNextPage,
    loading: status === 'loading',
    failed: status === 'failed',
    selected,
    detail,
    detailFailed,
    select,
    move,
    put,
    loadMore: () => void fetchPage(page.endCursor ?? null),
    reload: () => void fetchPage(null),
    retryDetail: () => selected && void load(selected),
  };
}
