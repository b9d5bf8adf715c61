'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { ErrorState } from '@gps/ui/state';
import { useEffect, useState, type ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { PolicyVersionsDocument, TemplateVersionsDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { Moment } from '@/platform/time/moment';
import styles from './policies.module.css';
import { inLanguage } from './template-text';

export interface VersionsOf {
  readonly kind: 'policy' | 'template';
  readonly id: string;
  readonly title: string;
}

interface Line {
  readonly version: number;
  readonly at: string;
  readonly by?: { readonly displayName: string } | null | undefined;
  readonly reason?: string | null | undefined;
  readonly content: ReactNode;
}

/** Everything it ever said, who wrote that and why. */
export function VersionsDialog({ of, onClose }: { of: VersionsOf; onClose: () => void }) {
  const t = useTranslations('policies');
  const app = useTranslations('app');
  const locale = useLocale();
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const load = async (): Promise<readonly Line[]> => {
      if (of.kind === 'policy') {
        const { policyVersions } = await callApi(PolicyVersionsDocument, { id: of.id });
        return policyVersions.map((one) => ({
          ...one,
          content: `${inLanguage(one.titles, locale)} · ${t('severityOf', { level: one.severity })} · ${t('strikesFor', { days: one.strikeDays })}`,
        }));
      }
      const { decisionTemplateVersions } = await callApi(TemplateVersionsDocument, { id: of.id });
      return decisionTemplateVersions.map((one) => ({
        ...one,
        content: one.retired ? t('wasRetired') : `${one.name}: ${inLanguage(one.texts, locale)}`,
      }));
    };
    setFailed(false);
    load().then(
      (found) => current && setLines(found),
      () => current && setFailed(true),
    );
    return () => void (current = false);
  }, [of, locale, t, attempt]);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('versionsOf', { title: of.title })}
      closeLabel={app('close')}
      actions={
        <Button size="sm" onClick={onClose}>
          {app('close')}
        </Button>
      }
    >
      {failed ? <ErrorState title={app('failed')} retryLabel={app('retry')} onRetry={() => setAttempt(attempt + 1)} /> : null}
      {lines === null && !failed ? <p aria-live="polite">{app('loading')}</p> : null}
      <ol className={styles.versions}>
        {lines?.map(({ version, at, by, reason, content }) => (
          <li key={version}>
            <p>
              <strong>{t('version', { version })}</strong>{' '}
              <span className={styles.muted}>
                {by?.displayName ?? t('fromStart')} · <Moment value={at} />
              </span>
            </p>
            <p className={styles.words}>{content}</p>
            {reason ? <p className={styles.muted}>{reason}</p> : null}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
