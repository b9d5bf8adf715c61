'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PaletteUsersDocument, type PaletteUsersQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { SearchField } from './search-field';
import styles from './organizations.module.css';

export type Person = Pick<PaletteUsersQuery['users']['edges'][number]['node'], 'id' | 'handle' | 'displayName'>;

export interface PersonChoiceProps {
  readonly label: string;
  readonly value: Person | null;
  readonly onChoose: (person: Person | null) => void;
  readonly error?: string | null;
}

/** One person, looked for by name and chosen from what was found. */
export function PersonChoice({ label, value, onChoose, error }: PersonChoiceProps) {
  const t = useTranslations('organizations');
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Person[] | null>(null);
  useEffect(() => {
    if (query.trim().length < 2) return setFound(null);
    let left = false;
    callApi(PaletteUsersDocument, { query: query.trim() }).then(
      ({ users }) => !left && setFound(users.edges.map(({ node }) => node)),
      () => !left && setFound([]),
    );
    return () => {
      left = true;
    };
  }, [query]);
  // Who was chosen stays in sight while somebody else is looked for.
  const shown = value && !found?.some(({ id }) => id === value.id) ? [value, ...(found ?? [])] : (found ?? []);
  return (
    <fieldset className={styles.form}>
      <legend className="gps-visually-hidden">{label}</legend>
      <SearchField label={label} placeholder={t('personSearch')} value="" onSearch={setQuery} />
      <div className={styles.people}>
        {shown.map((person) => (
          <label key={person.id} className={styles.person}>
            <input type="radio" name="person" checked={value?.id === person.id} onChange={() => onChoose(person)} />
            <span>
              {person.displayName} <span className={styles.muted}>@{person.handle}</span>
            </span>
          </label>
        ))}
      </div>
      <p role="status" className={error ? styles.error : styles.muted}>
        {error ?? (found?.length === 0 ? t('personNone') : '')}
      </p>
    </fieldset>
  );
}
