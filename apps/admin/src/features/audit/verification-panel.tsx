'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { AuditVerificationsDocument, VerifyAuditLogDocument, type VerificationLineFragment } from '@/gql/graphql';
import { callApi, watchApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { Moment } from '@/platform/time/moment';
import styles from './audit.module.css';
import { Verdict } from './verdict';

const AGAIN_MS = 1_000;

/** Whether the chain held when somebody last looked, and a way to look again: the worker does, this shows how far it is. */
export function VerificationPanel({ first }: { first: VerificationLineFragment | null }) {
  const t = useTranslations('audit');
  const errors = useTranslations('errors');
  const [run, setRun] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const running = run !== null && !run.finishedAt;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      watchApi(AuditVerificationsDocument, { first: 1 }).then(
        ({ auditVerifications }) => setRun(auditVerifications.edges[0]?.node ?? null),
        () => undefined,
      );
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, [running]);
  const begin = async (): Promise<void> => {
    setProblem(null);
    try {
      setRun((await callApi(VerifyAuditLogDocument)).verifyAuditLog);
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
  };
  return (
    <section className={styles.verification} aria-label={t('verification')}>
      <div role="status" className={styles.verdict}>
        {problem}
        {run === null ? <Badge>{t('unknown')}</Badge> : <Verdict run={run} />}
      </div>
      {running ? <progress aria-label={t('checking')} max={Math.max(run.total, run.checked, 1)} value={run.checked} /> : null}
      <Button size="sm" busy={running} onClick={() => void begin()}>
        {t('verify')}
      </Button>
      {run?.finishedAt ? (
        <p className={styles.muted}>
          {t('verifiedBy', { name: run.requestedByName })} <Moment value={run.finishedAt} seconds />
          {run.headSeq ? ` · ${t('head', { seq: run.headSeq, hash: run.headHash?.slice(0, 16) ?? '' })}` : null}
          {run.lastAnchorSeq ? ` · ${t('lastAnchor', { seq: run.lastAnchorSeq })}` : ` · ${t('noAnchor')}`}
        </p>
      ) : null}
    </section>
  );
}
