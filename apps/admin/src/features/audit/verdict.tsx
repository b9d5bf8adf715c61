'use client';

import { Badge } from '@gps/ui/badge';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { VerificationLineFragment } from '@/gql/graphql';

const WHYS = ['changed', 'does_not_follow', 'older', 'anchored_and_gone', 'anchored_otherwise', 'anchors_spoiled'] as const;

/** What came out of a verification, and where the chain breaks if it does. */
export function Verdict({ run }: { run: VerificationLineFragment }) {
  const t = useTranslations('audit');
  if (run.ok === true)
    return (
      <Badge tone="green">
        <ShieldCheck size={14} aria-hidden="true" />
        {t('intact', { count: run.checked })}
      </Badge>
    );
  if (run.ok === null || run.ok === undefined) return <Badge>{t('checking')}</Badge>;
  const why = WHYS.find((known) => known === run.badWhy);
  return (
    <>
      <Badge tone="red">
        <ShieldAlert size={14} aria-hidden="true" />
        {t('broken', { seq: run.badSeq ?? '?' })}
      </Badge>{' '}
      {why ? t(`whys.${why}`) : null}
    </>
  );
}
