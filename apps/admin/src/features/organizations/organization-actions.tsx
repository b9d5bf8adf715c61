'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationFieldsFragment } from '@/gql/graphql';
import { ActionButton } from '@/features/decisions/action-button';
import block from '@/features/users/user-screen.module.css';
import { useMay } from '@/platform/session/permissions';
import { PersonChoice, type Person } from './person-choice';
import type { Subject } from './use-organization-decisions';

export interface OrganizationActionsProps {
  readonly can: OrganizationFieldsFragment['viewerCan'];
  readonly onEdit: () => void;
  readonly onDecide: (kind: 'suspend' | 'lift' | 'appoint', subject?: Subject | null) => void;
}

export function OrganizationActions({ can, onEdit, onDecide }: OrganizationActionsProps) {
  const t = useTranslations('organizations');
  const may = useMay();
  const [person, setPerson] = useState<Person | null>(null);
  return (
    <>
      <section className={block.block} aria-label={t('actions')}>
        <h2>{t('actions')}</h2>
        <div className={block.actions}>
          {can.update ? <ActionButton label={t('edit')} hint="E" onClick={onEdit} /> : null}
          {can.suspend ? <ActionButton label={t('suspend')} hint="S" danger onClick={() => onDecide('suspend')} /> : null}
          {can.lift ? <ActionButton label={t('lift')} onClick={() => onDecide('lift')} /> : null}
          {Object.entries(can).some(([, one]) => one === true) ? null : <p className={block.muted}>{t('noActions')}</p>}
        </div>
      </section>
      {can.manageMembers && may('users:read') ? (
        <section className={block.block} aria-label={t('appointHead')}>
          <h2>{t('appointHead')}</h2>
          <PersonChoice label={t('person')} value={person} onChoose={setPerson} />
          {person ? <ActionButton label={t('appoint')} onClick={() => onDecide('appoint', person)} /> : null}
        </section>
      ) : null}
    </>
  );
}
