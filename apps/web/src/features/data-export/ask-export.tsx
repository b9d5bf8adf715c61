'use client';

import { Button, buttonClass } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ExportMyDataDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import styles from './data-export.module.css';

export interface AskExportProps {
  /** In the reader's language; given by the page, so that no other page carries these words. */
  readonly words: { readonly ask: string; readonly running: string; readonly onceADay: string };
}

/** Asks for a copy, and for a fresh sign-in first where the API wants to be sure who it is. */
export function AskExport({ words }: AskExportProps) {
  const t = useTranslations();
  const toast = useToast();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [stepUp, setStepUp] = useState(false);

  async function ask(): Promise<void> {
    setBusy(true);
    try {
      const { exportMyData: result } = await callApi(ExportMyDataDocument, {});
      if (result.__typename !== 'DataExportStatus') toast.show(result.code === 'data_export.running' ? words.running : words.onceADay);
      router.refresh();
    } catch (error) {
      if (error instanceof ApiError && error.code === 'auth.step_up_required') setStepUp(true);
      else toast.show(t(`errors.code.${errorKeyOf(error)}`));
    }
    setBusy(false);
  }

  if (stepUp) {
    return (
      <div className={styles.stepUp} role="status">
        <p>{t('deletion.stepUp')}</p>
        <a href="/sign-in?fresh=1&returnTo=/settings/export" className={buttonClass('primary')}>
          {t('deletion.stepUpButton')}
        </a>
      </div>
    );
  }
  return (
    <Button variant="primary" busy={busy} onClick={() => void ask()}>
      {words.ask}
    </Button>
  );
}
