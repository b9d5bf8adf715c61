'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './applications.module.css';

export interface Told {
  readonly clientId: string;
  /** null for an application that keeps none. */
  readonly secret: string | null;
}

/** The one time that a secret is seen. */
export function SecretOnce({ clientId, secret }: Told) {
  const t = useTranslations('applications');
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(secret ?? clientId);
    setCopied(true);
  }
  return (
    <Banner
      tone="green"
      title={t(secret === null ? 'registered' : 'secretTitle')}
      action={
        <Button variant="secondary" size="sm" onClick={() => void copy()}>
          {t(copied ? 'copied' : 'copy')}
        </Button>
      }
    >
      <dl className={styles.facts}>
        <dt>client_id</dt>
        <dd>
          <code>{clientId}</code>
        </dd>
        {secret === null ? null : (
          <>
            <dt>client_secret</dt>
            <dd>
              <code data-testid="client-secret">{secret}</code>
            </dd>
          </>
        )}
      </dl>
      {secret === null ? null : <p>{t('secretText')}</p>}
    </Banner>
  );
}
