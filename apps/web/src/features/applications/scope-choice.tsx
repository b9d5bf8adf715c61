'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import styles from './applications.module.css';
import { SCOPE_WORDS } from './scope-words';

export interface ScopeChoiceProps {
  readonly scopes: readonly string[];
  readonly offline: boolean;
  readonly error: string | null;
  readonly onScopes: (scopes: readonly string[]) => void;
  readonly onOffline: (offline: boolean) => void;
}

/** What people will be asked for. */
export function ScopeChoice({ scopes, offline, error, onScopes, onOffline }: ScopeChoiceProps) {
  const t = useTranslations('applications');
  const id = useId();
  return (
    <fieldset className={styles.scopes} aria-describedby={error ? id : undefined}>
      <legend>{t('scopes')}</legend>
      {SCOPE_WORDS.map(([scope, key]) => (
        <label key={scope} className={styles.scope}>
          <input
            type="checkbox"
            checked={scopes.includes(scope)}
            onChange={(event) => onScopes(event.target.checked ? [...scopes, scope] : scopes.filter((one) => one !== scope))}
          />
          <span>
            {t(`scope.${key}`)} <code>{scope}</code>
          </span>
        </label>
      ))}
      <label className={styles.scope}>
        <input type="checkbox" checked={offline} onChange={(event) => onOffline(event.target.checked)} />
        <span>
          {t('offline')} <code>offline_access</code>
        </span>
      </label>
      {error ? (
        <p id={id} role="alert" className={styles.problem}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
