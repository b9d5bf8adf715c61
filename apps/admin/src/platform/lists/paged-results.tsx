'use client';

import { Button } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

export interface PagedResultsProps {
  /** What is known of the list, as `useMore` answers it. */
  readonly list: { readonly nodes: readonly unknown[]; readonly hasMore: boolean; readonly busy: boolean; readonly more: () => void };
  /** What stands there when nothing fits. */
  readonly empty: { readonly icon: ReactNode; readonly title: string; readonly text: string };
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** A table with the next page below it, or why it is empty and the way back to everything. */
export function PagedResults({ list, empty, onClear, children }: PagedResultsProps) {
  const app = useTranslations('app');
  const cases = useTranslations('cases');
  if (list.nodes.length === 0) {
    return (
      <EmptyState
        icon={empty.icon}
        title={empty.title}
        action={
          <Button size="sm" onClick={onClear}>
            {cases('clear')}
          </Button>
        }
      >
        {empty.text}
      </EmptyState>
    );
  }
  return (
    <>
      {children}
      {list.hasMore ? (
        <div>
          <Button size="sm" busy={list.busy} onClick={list.more}>
            {app('loadMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
