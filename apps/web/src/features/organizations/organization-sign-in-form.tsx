'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { TextField } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { OrganizationSignInDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { providerAddress } from './provider-address';
import styles from './organizations.module.css';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Finds by an address where its people sign in, and goes there. The address stays out of ours. */
export function OrganizationSignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations();
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [unknown, setUnknown] = useState(false);

  async function go(): Promise<void> {
    setUnknown(false);
    if (!ADDRESS.test(email.trim())) return setProblem(t('organizationSignIn.emailInvalid'));
    setProblem(null);
    setBusy(true);
    try {
      const { organizationSignIn } = await callApi(OrganizationSignInDocument, { email: email.trim() });
      if (organizationSignIn) return location.assign(providerAddress(organizationSignIn, returnTo));
      setUnknown(true);
    } catch (error) {
      setProblem(t(`errors.code.${errorKeyOf(error)}`));
    }
    setBusy(false);
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <TextField
        label={t('organizationSignIn.email')}
        type="email"
        name="email"
        autoComplete="email"
        maxLength={254}
        value={email}
        error={problem}
        onChange={(event) => setEmail(event.target.value)}
      />
      <div role="status">
        {unknown ? (
          <Banner tone="blue" title={t('organizationSignIn.none')}>
            {t('organizationSignIn.noneText')}
          </Banner>
        ) : null}
      </div>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {t('organizationSignIn.go')}
        </Button>
      </div>
    </form>
  );
}
