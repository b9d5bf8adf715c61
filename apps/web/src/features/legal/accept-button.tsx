'use client';

import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AcceptLegalDocumentsDocument, type LegalVersionInput } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';

export interface AcceptButtonProps {
  readonly versions: LegalVersionInput[];
  /** In which they are shown. */
  readonly language: string;
  readonly label: string;
}

export function AcceptButton({ versions, language, label }: AcceptButtonProps) {
  const t = useTranslations();
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  async function accept(): Promise<void> {
    setBusy(true);
    try {
      await callApi(AcceptLegalDocumentsDocument, { versions, language });
      // A full load, also when a newer version came meanwhile: the frame around the pages asks again what is pending.
      location.reload();
    } catch (error) {
      setBusy(false);
      toast.show(t(`errors.code.${errorKeyOf(error)}`));
    }
  }

  return (
    <Button variant="primary" busy={busy} onClick={() => void accept()}>
      {label}
    </Button>
  );
}
