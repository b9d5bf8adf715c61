'use client';

import { Button } from '@gps/ui/button';
import { TextField } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AddOrganizationDomainDocument, type OrganizationDomainCardFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import styles from './organizations.module.css';
import { unlessRefused } from './unless-refused';
import { useProblem } from './use-problem';

export function DomainForm({
  organizationId,
  onAdded,
}: {
  organizationId: string;
  onAdded: (domain: OrganizationDomainCardFragment) => void;
}) {
  const t = useTranslations('organizationManage');
  const words = useProblem();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function add(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      // People copy it from an address.
      const { addOrganizationDomain } = await callApi(AddOrganizationDomainDocument, {
        organizationId,
        name: name.trim().replace(/^.*@/, ''),
      });
      onAdded(unlessRefused(addOrganizationDomain));
      setName('');
    } catch (error) {
      setProblem(words(error));
    }
    setBusy(false);
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('domain')}
        hint={t('domainHint')}
        value={name}
        required
        maxLength={253}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        inputMode="url"
        error={problem}
        onChange={(event) => setName(event.target.value)}
      />
      <div>
        <Button type="submit" variant="primary" busy={busy}>
          {t('domainAdd')}
        </Button>
      </div>
    </form>
  );
}
