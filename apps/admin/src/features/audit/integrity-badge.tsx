'use client';

import { Badge } from '@gps/ui/badge';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { AuditVerificationsDocument, type VerificationLineFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { Verdict } from './verdict';

/** What came out when somebody last had the trail verified. */
export function IntegrityBadge() {
  const t = useTranslations('audit');
  const [run, setRun] = useState<VerificationLineFragment | null>(null);
  useEffect(() => {
    callApi(AuditVerificationsDocument, { first: 1 }).then(
      ({ auditVerifications }) => setRun(auditVerifications.edges[0]?.node ?? null),
      () => undefined,
    );
  }, []);
  return <span role="status">{run === null ? <Badge>{t('unknown')}</Badge> : <Verdict run={run} />}</span>;
}
