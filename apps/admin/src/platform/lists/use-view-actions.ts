'use client';

import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { RemoveViewDocument, SaveViewDocument, type SaveStaffViewInput, type ViewFieldsFragment } from '@/gql/graphql';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { LIST_PATHS, viewPath } from './list-paths';
import { useSavedViews } from './saved-views-provider';

/** Saves and removes views; what is refused is said, and a removal of one's own can be taken back. */
export function useViewActions() {
  const t = useTranslations('views');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const toast = useToast();
  const router = useRouter();
  const { put, drop } = useSavedViews();

  const save = async (input: SaveStaffViewInput): Promise<boolean> => {
    try {
      const { saved } = await callApi(SaveViewDocument, { input, idempotencyKey: newIdempotencyKey() });
      if (saved.__typename !== 'StaffView') {
        toast.show(errors(errorKey(saved.code)));
        return false;
      }
      put(saved);
      router.replace(viewPath(saved), { scroll: false });
      toast.show(t('saved', { name: saved.name }));
      return true;
    } catch (error) {
      toast.show(errors(errorKeyOf(error)));
      return false;
    }
  };

  const remove = async (view: ViewFieldsFragment): Promise<void> => {
    try {
      const { removed } = await callApi(RemoveViewDocument, { id: view.id });
      if (removed.__typename !== 'StaffView') return toast.show(errors(errorKey(removed.code)));
      drop(view.id);
      router.replace(LIST_PATHS[view.list], { scroll: false });
      const { list, name, query, sharedWith } = view;
      const undo = { label: app('undo'), run: () => void save({ list, name, query, sharedWith }) };
      toast.show(t('removed', { name }), view.viewerCan.change ? undo : undefined);
    } catch (error) {
      toast.show(errors(errorKeyOf(error)));
    }
  };

  return { save, remove: (view: ViewFieldsFragment) => void remove(view) };
}
