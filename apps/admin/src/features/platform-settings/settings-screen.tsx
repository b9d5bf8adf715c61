'use client';

import { EmptyState } from '@gps/ui/state';
import { TextField } from '@gps/ui/field';
import { TableFrame } from '@gps/ui/table-frame';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlatformSettingsQuery } from '@/gql/graphql';
import choices from '@/features/shell/choices.module.css';
import page from '@/features/shell/page.module.css';
import { findSettings, type Setting } from './find-settings';
import styles from './platform-settings.module.css';

function Value({ setting }: { setting: Setting }) {
  const t = useTranslations('platformSettings');
  const several = setting.values.length > 1;
  if (setting.values.length === 0) return <span className={styles.muted}>{t('notRunning')}</span>;
  return setting.values.map(({ processes, state, value }) => (
    <div key={`${state} ${value}`} className={styles.value}>
      {setting.secret || value === null || value === undefined ? (
        <span className={styles.muted}>{t(`states.${state === 'SET' ? 'SET' : 'NOT_SET'}`)}</span>
      ) : (
        <code>{value === '' ? t('empty') : value}</code>
      )}
      {state === 'CHANGED' ? <span className={styles.changed}>{t('states.CHANGED')}</span> : null}
      {several ? <span className={styles.muted}>{processes.map((process) => t(`processes.${process}`)).join(', ')}</span> : null}
    </div>
  ));
}

/** By what the platform goes, group by group. */
export function SettingsScreen({ settings }: { settings: PlatformSettingsQuery['platformSettings']['settings'] }) {
  const t = useTranslations('platformSettings');
  const [query, setQuery] = useState('');
  const [changed, setChanged] = useState(false);
  const groups = findSettings(settings, query, changed);
  return (
    <>
      <div className={page.filters} role="search">
        <div className={page.grow}>
          <TextField
            type="search"
            label={t('search')}
            autoComplete="off"
            maxLength={100}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <label className={choices.choice}>
          <input type="checkbox" checked={changed} onChange={(event) => setChanged(event.target.checked)} />
          {t('changedOnly')}
        </label>
      </div>
      {groups.size === 0 ? <EmptyState title={t('none')}>{t('noneText')}</EmptyState> : null}
      {[...groups].map(([group, members]) => (
        <div key={group} className={styles.group}>
          <h2>{t(`groups.${group}`)}</h2>
          <TableFrame label={t(`groups.${group}`)}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('name')}</th>
                  <th scope="col">{t('value')}</th>
                  <th scope="col">{t('default')}</th>
                  <th scope="col">{t('concerns')}</th>
                  <th scope="col">{t('meaning')}</th>
                </tr>
              </thead>
              <tbody>
                {members.map((setting) => (
                  <tr key={setting.name} id={setting.name.toLowerCase()}>
                    <th scope="row">
                      <code>{setting.name}</code>
                    </th>
                    <td>
                      <Value setting={setting} />
                    </td>
                    <td className={styles.muted}>{setting.defaultValue ?? '–'}</td>
                    <td>
                      {setting.concerns.length === 0
                        ? t('allProcesses')
                        : setting.concerns.map((process) => t(`processes.${process}`)).join(', ')}
                    </td>
                    <td className={styles.meaning} lang="en">
                      {setting.description}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </div>
      ))}
    </>
  );
}
