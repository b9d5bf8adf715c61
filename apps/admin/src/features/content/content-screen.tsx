'use client';

import { FileSearch } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ContentItemsDocument, type ContentItemsQuery, type ContentLineFragment } from '@/gql/graphql';
import { useContentDecisions } from '@/features/decisions/use-content-decisions';
import page from '@/features/shell/page.module.css';
import { callApi, watchApi } from '@/platform/api/browser-api';
import { Grid } from '@/platform/lists/grid';
import { useFresh } from '@/platform/lists/use-fresh';
import { useKeptLook } from '@/platform/lists/use-list-look';
import { useMore } from '@/platform/lists/use-more';
import { useContentColumns } from './content-columns';
import { ContentDialog } from './content-dialog';
import { contentPath, contentSort, contentVariables, NO_FILTERS, type ContentFilters } from './content-filters';
import { ContentFiltersForm } from './content-filters-form';

export function ContentScreen({ filters, first }: { filters: ContentFilters; first: ContentItemsQuery['contentItems'] }) {
  const t = useTranslations('contentBrowse');
  const router = useRouter();
  const keepLook = useKeptLook();
  const [chosen, setChosen] = useState<ContentLineFragment | null>(null);
  const load = async (after: string | null) => (await callApi(ContentItemsDocument, contentVariables(filters, after))).contentItems;
  const list = useMore(first, load);
  const fresh = useFresh(
    list,
    ({ id }) => id,
    async () => (await watchApi(ContentItemsDocument, contentVariables(filters))).contentItems,
    filters.sort === 'NEWEST' && filters.to === '',
  );
  const decisions = useContentDecisions({ onRestored: () => void load(null).then(list.replace) });
  const apply = (next: ContentFilters): void => {
    setChosen(null);
    router.replace(keepLook(contentPath(next)), { scroll: false });
  };
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <ContentFiltersForm filters={filters} onApply={apply} />
      <Grid
        label={t('title')}
        columns={useContentColumns()}
        rowId={({ id }) => id}
        open={(item) => () => setChosen(item)}
        sort={filters.sort}
        onSort={(sort) => apply({ ...filters, sort: contentSort(sort) })}
        list={list}
        fresh={fresh}
        empty={{ icon: <FileSearch />, title: t('empty'), text: t('emptyText') }}
        onClear={() => apply(NO_FILTERS)}
      />
      {chosen ? (
        <ContentDialog
          item={chosen}
          onClose={() => setChosen(null)}
          onRestore={() => {
            setChosen(null);
            decisions.restore({ kind: chosen.kind, id: chosen.id, authorName: chosen.author.displayName });
          }}
        />
      ) : null}
      {decisions.dialog}
    </div>
  );
}
