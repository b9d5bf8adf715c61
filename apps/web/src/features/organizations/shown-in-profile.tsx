'use client';

import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ShowOrganizationMembershipDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import styles from './organizations.module.css';
import { unlessRefused } from './unless-refused';
import { useProblem } from './use-problem';

/** Whether one’s profile says that one belongs to it; the box stands as the API last said. */
export function ShownInProfile({ organizationId, name, initial }: { organizationId: string; name: string; initial: boolean }) {
  const t = useTranslations('organizations');
  const words = useProblem();
  const toast = useToast();
  const [shown, setShown] = useState(initial);
  const [busy, setBusy] = useState(false);

  async function change(wanted: boolean): Promise<void> {
    setBusy(true);
    setShown(wanted);
    try {
      const { showOrganizationMembership } = await callApi(ShowOrganizationMembershipDocument, { organizationId, shown: wanted });
      setShown(unlessRefused(showOrganizationMembership).viewerShows);
      toast.show(t(wanted ? 'shownNow' : 'hiddenNow', { name }));
    } catch (error) {
      setShown(!wanted);
      toast.show(words(error));
    }
    setBusy(false);
  }

  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={shown}
        aria-disabled={busy}
        aria-label={t('showNamed', { name })}
        onChange={(event) => !busy && void change(event.target.checked)}
      />
      {t('show')}
    </label>
  );
}
