'use client';

import { Button } from '@gps/ui/button';
import { Menu, MenuCheckItem, MenuItem, MenuLabel, MenuSeparator } from '@gps/ui/menu';
import { Bookmark, BookmarkPlus, Pencil, Save, Trash2 } from 'lucide-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { StaffList } from '@/gql/graphql';
import { usePreferences } from '@/platform/preferences/preferences';
import { viewPath } from './list-paths';
import { SaveViewDialog } from './save-view-dialog';
import { useSavedViews } from './saved-views-provider';
import { useViewActions } from './use-view-actions';

/** The views of a list: open one, keep the list as it stands, share, and choose what the list opens with. */
export function SavedViews({ list }: { list: StaffList }) {
  const t = useTranslations('views');
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams();
  const preferences = usePreferences();
  const { views } = useSavedViews();
  const { save, remove } = useViewActions();
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null);
  const offered = views.filter((view) => view.list === list).sort((a, b) => a.name.localeCompare(b.name));
  const current = offered.find(({ id }) => id === search.get('view')) ?? null;
  const query = new URLSearchParams(search);
  query.delete('view');
  const opensWith = preferences.of(list).defaultViewId;
  return (
    <>
      <Menu
        trigger={
          <Button size="sm" variant="quiet" icon={<Bookmark aria-hidden="true" />}>
            {current?.name ?? t('views')}
          </Button>
        }
      >
        <MenuLabel>{t('views')}</MenuLabel>
        <MenuCheckItem checked={!current} onSelect={() => router.push(pathname)}>
          {t('everything')}
        </MenuCheckItem>
        {offered.map((view) => (
          <MenuCheckItem key={view.id} checked={view.id === current?.id} onSelect={() => router.push(viewPath(view))}>
            {view.viewerCan.change ? view.name : t('by', { name: view.name, owner: view.ownerName })}
          </MenuCheckItem>
        ))}
        <MenuSeparator />
        <MenuItem icon={<BookmarkPlus aria-hidden="true" />} onSelect={() => setDialog('new')}>
          {t('saveAs')}
        </MenuItem>
        {current ? (
          <MenuCheckItem
            checked={opensWith === current.id}
            onSelect={() =>
              preferences.keep(
                list,
                opensWith === current.id
                  ? { defaultViewId: null, defaultQuery: null }
                  : { defaultViewId: current.id, defaultQuery: current.query },
              )
            }
          >
            {t('openWith')}
          </MenuCheckItem>
        ) : null}
        {current?.viewerCan.change ? (
          <>
            {String(query) === current.query ? null : (
              <MenuItem
                icon={<Save aria-hidden="true" />}
                onSelect={() => {
                  const { id, version, name, sharedWith } = current;
                  void save({ id, version, list, name, sharedWith, query: String(query) });
                }}
              >
                {t('update')}
              </MenuItem>
            )}
            <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => setDialog('rename')}>
              {t('rename')}
            </MenuItem>
          </>
        ) : null}
        {current?.viewerCan.remove ? (
          <MenuItem icon={<Trash2 aria-hidden="true" />} danger onSelect={() => remove(current)}>
            {t('remove')}
          </MenuItem>
        ) : null}
      </Menu>
      {dialog ? (
        <SaveViewDialog list={list} query={String(query)} view={dialog === 'rename' ? current : null} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
