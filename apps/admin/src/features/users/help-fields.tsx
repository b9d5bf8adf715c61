'use client';

import { ROLES, roleNames } from '@gps/permissions';
import { Select, TextArea, TextField } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import choices from '@/features/shell/choices.module.css';
import type { RequiredUserAction } from '@/gql/graphql';
import { useRoleName } from '@/platform/session/use-role-name';

/** What is filled in; the dialogue reads it when it is confirmed. */
export interface HelpValues {
  handle: string;
  displayName: string;
  bio: string;
  actions: RequiredUserAction[];
  byMail: boolean;
  role: string;
}

const ACTIONS = [
  'NEW_PASSWORD',
  'NEW_AUTHENTICATOR',
  'NEW_RECOVERY_CODES',
  'VERIFY_EMAIL',
] as const satisfies readonly RequiredUserAction[];

export function ProfileFields({ values }: { values: HelpValues }) {
  const t = useTranslations('accountHelp');
  return (
    <>
      <TextField
        label={t('displayName')}
        defaultValue={values.displayName}
        maxLength={100}
        onChange={(event) => (values.displayName = event.target.value)}
      />
      <TextField
        label={t('handle')}
        defaultValue={values.handle}
        maxLength={20}
        onChange={(event) => (values.handle = event.target.value)}
      />
      <TextArea
        label={t('bio')}
        rows={2}
        defaultValue={values.bio}
        maxLength={600}
        onChange={(event) => (values.bio = event.target.value)}
      />
    </>
  );
}

export function ActionFields({ values, mayMail }: { values: HelpValues; mayMail: boolean }) {
  const t = useTranslations('accountHelp');
  const [chosen, setChosen] = useState<readonly RequiredUserAction[]>(values.actions);
  const toggle = (action: RequiredUserAction): void => {
    const next = chosen.includes(action) ? chosen.filter((one) => one !== action) : [...chosen, action];
    setChosen(next);
    values.actions = [...next];
  };
  return (
    <fieldset>
      <legend className={choices.legend}>{t('whatIsAsked')}</legend>
      <div className={choices.choices}>
        {ACTIONS.map((action) => (
          <label key={action} className={choices.choice}>
            <input type="checkbox" checked={chosen.includes(action)} onChange={() => toggle(action)} />
            {t(action)}
          </label>
        ))}
        {mayMail ? (
          <label className={choices.choice}>
            <input type="checkbox" defaultChecked={values.byMail} onChange={(event) => (values.byMail = event.target.checked)} />
            {t('byMail')}
          </label>
        ) : null}
      </div>
    </fieldset>
  );
}

/** Staff roles below one’s own rank: those held, to take, or the others, to grant. */
export const rolesToChange = (held: readonly string[], rank: number, granting: boolean): string[] =>
  roleNames.filter((role) => ROLES[role].staff && ROLES[role].rank < rank && held.includes(role) !== granting);

export function RoleField({ values, roles }: { values: HelpValues; roles: readonly string[] }) {
  const t = useTranslations('accountHelp');
  const roleName = useRoleName();
  return (
    <Select label={t('role')} defaultValue={values.role} onChange={(event) => (values.role = event.target.value)}>
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleName(role)}
        </option>
      ))}
    </Select>
  );
}
