'use client';

import { Banner } from '@gps/ui/banner';
import { Button, buttonClass } from '@gps/ui/button';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { EndOtherSessionsDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import styles from './session-list.module.css';
import { useEnding } from './use-ending';

/** The two steps for somebody whose account another may be in. `passwordAddress` leads to Keycloak and back. */
export function NotMe({ passwordAddress }: { passwordAddress: string }) {
  const t = useTranslations('sessions');
  const ending = useEnding();
  return (
    <div className={styles.part}>
      <div role="status">{ending.told ? <Banner tone={ending.told.tone} title={ending.told.text} /> : null}</div>
      <h2 className={styles.step}>{t('notMeStep1')}</h2>
      <div className={styles.actions}>
        <Button
          variant="primary"
          busy={ending.busy === 'others'}
          onClick={() => void ending.run('others', async () => (await callApi(EndOtherSessionsDocument)).endOtherSessions)}
        >
          {t('endOthers')}
        </Button>
        <Link href="/settings/sessions" className={buttonClass('secondary')}>
          {t('review')}
        </Link>
      </div>
      <h2 className={styles.step}>{t('notMeStep2')}</h2>
      <div className={styles.actions}>
        <a href={passwordAddress} className={buttonClass('secondary')}>
          {t('changePassword')}
        </a>
      </div>
    </div>
  );
}
