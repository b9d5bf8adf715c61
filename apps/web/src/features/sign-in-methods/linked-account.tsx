'use client';

import { Button, buttonClass } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { UnlinkAccountDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import styles from './sign-in-methods.module.css';

export interface LinkedAccountProps {
  readonly provider: string;
  readonly username: string;
  /** In the reader's language; given by the page, so that no other page carries these words. */
  readonly words: { readonly unlink: string; readonly unlinked: string; readonly onlyOne: string };
}

export function LinkedAccount({ provider, username, words }: LinkedAccountProps) {
  const t = useTranslations();
  const toast = useToast();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [fresh, setFresh] = useState(false);

  async function unlink(): Promise<void> {
    setBusy(true);
    try {
      const { unlinkAccount: result } = await callApi(UnlinkAccountDocument, { provider });
      if (result.__typename !== 'SignInMethods') throw new ApiError(result.code, result.message);
      toast.show(words.unlinked);
      router.refresh();
    } catch (error) {
      if (error instanceof ApiError && error.code === 'auth.step_up_required') setFresh(true);
      else if (error instanceof ApiError && error.code === 'sign_in_method.only_one') toast.show(words.onlyOne);
      else toast.show(t(`errors.code.${errorKeyOf(error)}`));
    }
    setBusy(false);
  }

  return (
    <li className={styles.method}>
      <div className={styles.what}>
        <span className={styles.name}>{provider.charAt(0).toUpperCase() + provider.slice(1)}</span>
        <span className={styles.detail}>{username}</span>
      </div>
      {fresh ? (
        <div className={styles.actions} role="status">
          <span className={styles.detail}>{t('deletion.stepUp')}</span>
          <a href="/sign-in?fresh=1&returnTo=/settings/sign-in" className={buttonClass('secondary')}>
            {t('deletion.stepUpButton')}
          </a>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button variant="secondary" busy={busy} onClick={() => void unlink()}>
            {words.unlink}
          </Button>
        </div>
      )}
    </li>
  );
}
