'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import {
  RemoveOrganizationIdentityProviderDocument,
  SwitchOrganizationIdentityProviderDocument,
  type OrganizationProviderCardFragment,
} from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import { ConfirmDialog } from './confirm-dialog';
import manage from './manage.module.css';
import styles from './organizations.module.css';
import { unlessRefused } from './unless-refused';

const FORM = 'organization-provider-state';
type Change = 'switchOn' | 'switchOff' | 'removeProvider';

/** Whether the organization's own sign-in is on, and the switch for it. */
export function ProviderState({ organizationId, provider }: { organizationId: string; provider: OrganizationProviderCardFragment }) {
  const t = useTranslations('organizationManage');
  const format = useFormatter();
  const toast = useToast();
  const router = useRouter();
  const [change, setChange] = useState<Change | null>(null);
  useEffect(() => setChange(takeDraft<Change>(FORM)), []);
  const { enabled, protocol, issuer, entityId, singleSignOnUrl, certificateFingerprints, updatedAt } = provider;

  async function run(wanted: Change): Promise<void> {
    if (wanted === 'removeProvider') {
      const { removeOrganizationIdentityProvider } = await callApi(RemoveOrganizationIdentityProviderDocument, { organizationId });
      unlessRefused(removeOrganizationIdentityProvider);
    } else {
      const { switchOrganizationIdentityProvider } = await callApi(SwitchOrganizationIdentityProviderDocument, {
        organizationId,
        enabled: wanted === 'switchOn',
      });
      unlessRefused(switchOrganizationIdentityProvider);
    }
    toast.show(t(`confirm.${wanted}.done`));
    router.refresh();
  }

  return (
    <>
      <div className={styles.row}>
        <div className={styles.words}>
          <p className={styles.facts}>
            <Badge tone={enabled ? 'green' : 'neutral'}>{t(enabled ? 'on' : 'off')}</Badge>
            <span>{t(protocol)}</span>
            <span>{t('changedOn', { date: format.dateTime(new Date(updatedAt), { dateStyle: 'medium', timeStyle: 'short' }) })}</span>
          </p>
          <p className={styles.title}>{issuer ?? entityId}</p>
          {singleSignOnUrl ? <p className={styles.detail}>{singleSignOnUrl}</p> : null}
        </div>
        <div className={styles.actions}>
          <Button variant="secondary" onClick={() => setChange(enabled ? 'switchOff' : 'switchOn')}>
            {t(enabled ? 'switchOff' : 'switchOn')}
          </Button>
          <Button variant="quiet" onClick={() => setChange('removeProvider')}>
            {t('removeProvider')}
          </Button>
        </div>
      </div>
      {certificateFingerprints.length > 0 ? (
        <div className={manage.prints}>
          <p className={styles.detail}>{t('fingerprints')}</p>
          {certificateFingerprints.map((print) => (
            <code key={print} className={manage.copyValue}>
              {print}
            </code>
          ))}
        </div>
      ) : null}
      {change ? (
        <ConfirmDialog
          key={change}
          onClose={() => setChange(null)}
          confirmation={{
            title: t(`confirm.${change}.title`),
            text: t(`confirm.${change}.text`),
            confirm: t(change),
            danger: change !== 'switchOn',
            run: () => run(change),
            stepUp: () => leaveForStepUp<Change>(FORM, change),
          }}
        />
      ) : null}
    </>
  );
}
