'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { UserFieldsFragment } from '@/gql/graphql';
import { ActionButton } from '@/features/decisions/action-button';
import type { UserDecisionKind } from '@/features/decisions/use-user-decisions';
import { useMay } from '@/platform/session/permissions';
import styles from './user-screen.module.css';

export function UserActions({ user, onDecide }: { user: UserFieldsFragment; onDecide: (kind: UserDecisionKind) => void }) {
  const t = useTranslations('users');
  const decision = useTranslations('decision');
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
        {Object.entries(viewerCan).some(([, can]) => can === true) ? null : <p className={styles.muted}>{t('noActions')}</p>}
      </div>
      {may('organizations:read') ? (
        <p>
          <Link href={`/organizations?member=${user.id}`}>{t('organizations')}</Link>
        </p>
      ) : null}
    </section>
  );
}
