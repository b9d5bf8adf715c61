'use client';

import { Button } from '@gps/ui/button';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type BulkChoice, USER_KINDS } from '@/features/bulk/bulk-kinds';
import choices from '@/features/shell/choices.module.css';
import type { UserLineFragment } from '@/gql/graphql';
import { useMay } from '@/platform/session/permissions';
import { bulkCriteria, type UserFilters } from './user-filters';

/** As many as one request may name; more are reached by the filter. */
const MOST_NAMED = 200;

interface UserBulkProps {
  readonly rows: readonly UserLineFragment[];
  readonly filters: UserFilters;
  readonly onChoose: (choice: BulkChoice) => void;
}

/** What may be done with those chosen, or with all that the filter finds. */
export function UserBulk({ rows, filters, onChoose }: UserBulkProps) {
  const t = useTranslations('bulk');
  const may = useMay();
  const [all, setAll] = useState(false);
  const selection = () => (all || rows.length > MOST_NAMED ? { matching: bulkCriteria(filters) } : { itemIds: rows.map(({ id }) => id) });
  return (
    <>
      <label className={choices.choice}>
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
        {t('allMatching')}
      </label>
      {USER_KINDS.filter(({ permission }) => may(permission)).map(({ name, label }) => (
        <Button key={name} size="sm" onClick={() => onChoose({ kind: name, selection: selection() })}>
          {t(label)}
        </Button>
      ))}
    </>
  );
}
