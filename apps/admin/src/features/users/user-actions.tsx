'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { UserFieldsFragment } from '@/gql/graphql';
import { ActionButton } from '@/features/decisions/action-button';
import type { UserDecisionKind } from '@/features/decisions/use-user-decisions';
import { useMay } from '@/platform/session/permissions';
import { rolesToChange } from './help-fields';
import type { HelpKind } from './use-account-help';
import styles from './user-screen.module.css';

interface UserActionsProps {
  readonly user: UserFieldsFragment;
  readonly rank: number;
  readonly onDecide: (kind: UserDecisionKind) => void;
  readonly onHelp: (kind: HelpKind) => void;
}

export function UserActions({ user, rank, onDecide, onHelp }: UserActionsProps) {
  const t = useTranslations('users');
  const decision = useTranslations('decision');
  const help = useTranslations('accountHelp');
  const merge = useTranslations('merge');
  const may = useMay();
  const { viewerCan } = user;
  return (
    <section className={styles.block} aria-label={t('actions')}>
      <h2>{t('actions')}</h2>
      <div className={styles.actions}>
        {viewerCan.suspend ? (
          <ActionButton
            label={user.suspension ? decision('changeSuspension') : decision('suspend')}
            hint="S"
            danger
            onClick={() => onDecide('suspend')}
          />
        ) : null}
        {viewerCan.lift ? <ActionButton label={decision('lift')} onClick={() => onDecide('lift')} /> : null}
        {viewerCan.lock ? (
          <ActionButton label={user.lock ? decision('changeLock') : decision('lock')} hint="L" danger onClick={() => onDecide('lock')} />
        ) : null}
        {viewerCan.unlock ? <ActionButton label={decision('unlock')} onClick={() => onDecide('unlock')} /> : null}
        {viewerCan.impersonate ? <ActionButton label={decision('impersonate')} onClick={() => onDecide('impersonate')} /> : null}
        {viewerCan.edit ? <ActionButton label={help('edit')} onClick={() => onHelp('edit')} /> : null}
        {viewerCan.requireActions ? <ActionButton label={help('require')} danger onClick={() => onHelp('require')} /> : null}
        {viewerCan.manageRoles && rolesToChange(user.roles, rank, true).length > 0 ? (
          <ActionButton label={help('grant')} danger onClick={() => onHelp('grant')} />
        ) : null}
        {viewerCan.manageRoles && rolesToChange(user.roles, rank, false).length > 0 ? (
          <ActionButton label={help('take')} danger onClick={() => onHelp('take')} />
        ) : null}
        {Object.entries(viewerCan).some(([, can]) => can === true) ? null : <p className={styles.muted}>{t('noActions')}</p>}
      </div>
      {viewerCan.merge ? (
        <p>
          <Link href={`/users/${user.id}/merge`}>{merge('with')}</Link>
        </p>
      ) : null}
      {may('organizations:read') ? (
        <p>
          <Link href={`/organizations?member=${user.id}`}>{t('organizations')}</Link>
        </p>
      ) : null}
    </section>
  );
}
