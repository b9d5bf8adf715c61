'use client';

import { Button } from '@gps/ui/button';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type BulkChoice, USER_KINDS } from '@/features/bulk/bulk-kinds';
import type { UserLineFragment } from '@/gql/graphql';
import { BulkBar } from '@/platform/lists/bulk-bar';
import { useMay } from '@/platform/session/permissions';
import { bulkCriteria, type UserFilters } from './user-filters';

/** As many as one request may name; more are reached by the filter. */
const MOST_NAMED = 200;

interface UserBulkProps {
  readonly rows: readonly UserLineFragment[];
  readonly filters: UserFilters;
  readonly clear: () => void;
  readonly onChoose: (choice: BulkChoice) => void;
}

/** What may be done with those chosen, or with all that the filter finds. */
export function UserBulk({ rows, filters, clear, onChoose }: UserBulkProps) {
  const t = useTranslations('bulk');
  const may = useMay();
  const [all, setAll] = useState(false);
  const selection = () => (all || rows.length > MOST_NAMED ? { matching: bulkCriteria(filters) } : { itemIds: rows.map(({ id }) => id) });
  return (
    <BulkBar count={rows.length} onClear={clear}>
      <Button size="sm" variant="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
        {t('allMatching')}
      </Button>
      {USER_KINDS.filter(({ permission }) => may(permission)).map(({ name, label }) => (
        <Button key={name} size="sm" onClick={() => onChoose({ kind: name, selection: selection() })}>
          {t(label)}
        </Button>
      ))}
    </BulkBar>
  );
}
