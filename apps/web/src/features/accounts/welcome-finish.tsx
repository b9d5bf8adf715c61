'use client';

import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CompleteOnboardingDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';

export function WelcomeFinish() {
  const t = useTranslations();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  return (
    <Button
      variant="primary"
      busy={busy}
      onClick={() => {
        setBusy(true);
        // A full load, so that the frame around the pages knows the new name and picture.
        callApi(CompleteOnboardingDocument).then(
          () => location.assign('/'),
          (error: unknown) => {
            setBusy(false);
            toast.show(t(`errors.code.${errorKeyOf(error)}`));
          },
        );
      }}
    >
      {t('welcome.finish')}
    </Button>
  );
}
