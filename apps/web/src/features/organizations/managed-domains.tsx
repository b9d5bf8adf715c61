'use client';

import { EmptyState } from '@gps/ui/state';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RemoveOrganizationDomainDocument, type OrganizationDomainCardFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import { ConfirmDialog } from './confirm-dialog';
import { DomainForm } from './domain-form';
import { DomainRow } from './domain-row';
import styles from './organizations.module.css';
import { unlessRefused } from './unless-refused';

type Domain = OrganizationDomainCardFragment;
const FORM = 'organization-domain';

export function ManagedDomains({ organizationId, domains: first }: { organizationId: string; domains: readonly Domain[] }) {
  const t = useTranslations('organizationManage');
  const router = useRouter();
  const toast = useToast();
  const [domains, setDomains] = useState(first);
  const [removing, setRemoving] = useState<Pick<Domain, 'id' | 'name'> | null>(null);
  useEffect(() => setRemoving(takeDraft(FORM)), []);

  async function remove({ id, name }: Pick<Domain, 'id' | 'name'>): Promise<void> {
    const { removeOrganizationDomain } = await callApi(RemoveOrganizationDomainDocument, { id });
    unlessRefused(removeOrganizationDomain);
    setDomains((all) => all.filter((domain) => domain.id !== id));
    toast.show(t('confirm.removeDomain.done', { name }));
    router.refresh();
  }

  return (
    <>
      <section className={styles.part} aria-labelledby="domains">
        <h2 id="domains">{t('part.domains')}</h2>
        <p className={styles.text}>{t('domainsText')}</p>
        <DomainForm organizationId={organizationId} onAdded={(domain) => setDomains((all) => [...all, domain])} />
        {domains.length > 0 ? (
          <ul className={styles.list}>
            {domains.map((domain) => (
              <DomainRow
                key={domain.id}
                domain={domain}
                onChanged={(now) => setDomains((all) => all.map((one) => (one.id === now.id ? now : one)))}
                onRemove={() => setRemoving(domain)}
              />
            ))}
          </ul>
        ) : (
          <EmptyState title={t('noDomain')}>{t('noDomainText')}</EmptyState>
        )}
      </section>
      {removing ? (
        <ConfirmDialog
          onClose={() => setRemoving(null)}
          confirmation={{
            title: t('confirm.removeDomain.title', { name: removing.name }),
            text: t('confirm.removeDomain.text'),
            confirm: t('remove'),
            danger: true,
            run: () => remove(removing),
            stepUp: () => leaveForStepUp(FORM, { id: removing.id, name: removing.name }),
          }}
        />
      ) : null}
    </>
  );
}
