'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { MergePartFragment } from '@/gql/graphql';
import styles from './merge.module.css';
import { usePartName } from './use-part-name';

/** What follows its owner: how much, and how much of it is settled because the survivor has their own. */
export function MergeParts({ parts, moved }: { parts: readonly MergePartFragment[]; moved: boolean }) {
  const t = useTranslations('merge');
  const format = useFormatter();
  const partName = usePartName();
  const there = parts.filter(({ moves, settled }) => moves + settled > 0);
  if (there.length === 0) return <p className={styles.muted}>{t('nothing')}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col">{moved ? t('moved') : t('moves')}</th>
          <th scope="col">{t('settled')}</th>
        </tr>
      </thead>
      <tbody>
        {there.map(({ name, moves, settled }) => (
          <tr key={name}>
            <td>{partName(name)}</td>
            <td>{format.number(moves)}</td>
            <td>{format.number(settled)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
