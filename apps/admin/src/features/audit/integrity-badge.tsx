'use client';

import { Badge } from '@gps/ui/badge';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { AuditIntegrityDocument, type AuditIntegrityQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';

/** Recomputes the hash chain when it is shown, and says whether it holds. */
export function IntegrityBadge() {
  const t = useTranslations('audit');
  const [verdict, setVerdict] = useState<AuditIntegrityQuery['auditIntegrity'] | 'unknown' | null>(null);
  useEffect(() => {
    callApi(AuditIntegrityDocument).then(
      ({ auditIntegrity }) => setVerdict(auditIntegrity),
      () => setVerdict('unknown'),
    );
  }, []);
  return (
    <span role="status">
      {verdict === null ? <Badge>{t('checking')}</Badge> : null}
      {verdict === 'unknown' ? <Badge tone="amber">{t('unknown')}</Badge> : null}
      {verdict !== null && verdict !== 'unknown' ? (
        verdict.ok ? (
          <Badge tone="green">
            <ShieldCheck size={14} aria-hidden="true" />
            {t('intact', { count: verdict.checked })}
          </Badge>
        ) : (
          <Badge tone="red">
            <ShieldAlert size={14} aria-hidden="true" />
            {t('broken', { seq: verdict.firstBadSeq ?? '?' })}
          </Badge>
        )
      ) : null}
    </span>
  );
}
