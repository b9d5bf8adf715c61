'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { TextField } from '@gps/ui/field';
import { isRole, roleNames, ROLES } from '@gps/permissions';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { StaffList, ViewFieldsFragment } from '@/gql/graphql';
import { useViewer } from '@/platform/session/permissions';
import { useRoleName } from '@/platform/session/use-role-name';
import styles from './save-view-dialog.module.css';
import { useViewActions } from './use-view-actions';

export interface SaveViewDialogProps {
  readonly list: StaffList;
  /** The query that is kept. */
  readonly query: string;
  /** The view to change; without it a new one is made. */
  readonly view: ViewFieldsFragment | null;
  readonly onClose: () => void;
}

/** Name of a view, and who sees it too. */
export function SaveViewDialog({ list, query, view, onClose }: SaveViewDialogProps) {
  const t = useTranslations('views');
  const app = useTranslations('app');
  const { rank } = useViewer();
  const roleName = useRoleName();
  const { save } = useViewActions();
  const [name, setName] = useState(view?.name ?? '');
  const [roles, setRoles] = useState<readonly string[]>(view?.sharedWith ?? []);
  const [busy, setBusy] = useState(false);
  const offered = roleNames.filter((role) => isRole(role) && ROLES[role].staff && ROLES[role].rank <= rank);
  const submit = async (): Promise<void> => {
    setBusy(true);
    const done = await save({ ...(view ? { id: view.id, version: view.version } : {}), list, name, query, sharedWith: [...roles] });
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(view ? 'rename' : 'saveAs')}
      closeLabel={app('close')}
      actions={
        <>
          <Button size="sm" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button size="sm" variant="primary" type="submit" form="save-view" busy={busy}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        id="save-view"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={t('name')}
          value={name}
          maxLength={60}
          required
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <fieldset className={styles.roles}>
          <legend>{t('sharedWith')}</legend>
          <p className={styles.hint}>{t('sharedHint')}</p>
          {offered.map((role) => (
            <label key={role}>
              <input
                type="checkbox"
                checked={roles.includes(role)}
                onChange={(event) => setRoles(event.target.checked ? [...roles, role] : roles.filter((one) => one !== role))}
              />
              {roleName(role)}
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  );
}
