'use client';

import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SetActivityFiguresDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';

export interface ActivityFiguresChoiceProps {
  readonly allowed: boolean;
  /** In the reader's language; given by the page, so that no other page carries these words. */
  readonly words: { readonly allow: string; readonly stop: string; readonly allowed: string; readonly notAllowed: string };
}

/** Says what holds, and changes it at once. */
export function ActivityFiguresChoice({ allowed: initial, words }: ActivityFiguresChoiceProps) {
  const t = useTranslations();
  const toast = useToast();
  const [allowed, setAllowed] = useState(initial);
  const [busy, setBusy] = useState(false);

  async function change(): Promise<void> {
    setBusy(true);
    try {
      setAllowed((await callApi(SetActivityFiguresDocument, { allowed: !allowed })).setActivityFigures);
    } catch (error) {
      toast.show(t(`errors.code.${errorKeyOf(error)}`));
    }
    setBusy(false);
  }

  return (
    <>
      <p role="status">{allowed ? words.allowed : words.notAllowed}</p>
      <div>
        <Button variant="secondary" busy={busy} onClick={() => void change()}>
          {allowed ? words.stop : words.allow}
        </Button>
      </div>
    </>
  );
}
