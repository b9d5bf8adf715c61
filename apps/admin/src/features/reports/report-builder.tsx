'use client';

import { Button } from '@gps/ui/button';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  CreateAnalyticReportDocument,
  type OutcomeFieldsFragment,
  type ReportFieldsFragment,
  TryAnalyticReportDocument,
  UpdateAnalyticReportDocument,
} from '@/gql/graphql';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { BuilderForm } from './builder-form';
import { OutcomeView } from './outcome-view';
import { type Catalogue, definitionOf, draftOf, NEW_DRAFT } from './report-draft';
import styles from './reports.module.css';

interface ReportBuilderProps {
  readonly catalogue: Catalogue;
  /** One that is changed; without it a new one is made. */
  readonly report?: ReportFieldsFragment;
}

/** Puts a report together, shows its figures, and saves it. */
export function ReportBuilder({ catalogue, report }: ReportBuilderProps) {
  const t = useTranslations('reports');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [draft, setDraft] = useState(report ? draftOf(report) : NEW_DRAFT);
  const [key] = useState(newIdempotencyKey);
  const [shown, setShown] = useState<{ outcome: OutcomeFieldsFragment; view: string } | null>(null);
  const [busy, setBusy] = useState<'try' | 'save' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const run = async (what: 'try' | 'save', work: () => Promise<void>): Promise<void> => {
    setBusy(what);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(null);
  };
  const look = async (): Promise<void> => {
    const { tryAnalyticReport: outcome } = await callApi(TryAnalyticReportDocument, { definition: definitionOf(draft) });
    setShown({ outcome, view: draft.view });
  };
  const save = async (): Promise<void> => {
    const { title } = draft;
    if (title.trim() === '') return setProblem(t('nameMissing'));
    const definition = definitionOf(draft);
    const id = report
      ? (await callApi(UpdateAnalyticReportDocument, { id: report.id, version: report.version, title, definition })).updateAnalyticReport.id
      : (await callApi(CreateAnalyticReportDocument, { title, definition, idempotencyKey: key })).createAnalyticReport.id;
    router.push(`/reports/${id}`);
    router.refresh();
  };
  return (
    <div className={styles.builder}>
      <form
        className={styles.form}
        aria-label={t('builder')}
        onSubmit={(event) => {
          event.preventDefault();
          void run('try', look);
        }}
      >
        <BuilderForm draft={draft} catalogue={catalogue} onChange={setDraft} />
        {problem ? (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
        <div className={styles.actions}>
          <Button type="submit" size="sm" variant="secondary" busy={busy === 'try'}>
            {t('try')}
          </Button>
          <Button size="sm" variant="primary" busy={busy === 'save'} onClick={() => void run('save', save)}>
            {t('save')}
          </Button>
        </div>
      </form>
      <div className={styles.result}>
        {shown ? <OutcomeView outcome={shown.outcome} view={shown.view} label={draft.title || t('untitled')} /> : <p>{t('notTried')}</p>}
      </div>
    </div>
  );
}
