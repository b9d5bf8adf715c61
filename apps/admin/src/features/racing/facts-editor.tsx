'use client';

import { Button } from '@gps/ui/button';
import { TableFrame } from '@gps/ui/table-frame';
import { useToast } from '@gps/ui/toast';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionKind } from '@/gql/graphql';
import { cellOf, changesOf, type Drafts, type Subject, withDraft } from './fact-drafts';
import { FactInput } from './fact-input';
import styles from './racing.module.css';

const CorrectDialog = dynamic(() => import('./correct-dialog').then((module) => module.CorrectDialog));

interface FactsEditorProps {
  readonly subject: Subject;
  readonly session: SessionKind | null;
  readonly onSession: (session: SessionKind) => void;
  readonly onDone: () => void;
}

/** The facts of a race, driver or team as a sheet: what is typed is marked, and saved together with one source and one reason. */
export function FactsEditor({ subject, session, onSession, onDone }: FactsEditorProps) {
  const t = useTranslations('racing');
  const toast = useToast();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [wrong, setWrong] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const change = changesOf(subject, session, drafts);
  const cell = (row: Parameters<typeof cellOf>[0], fact: Parameters<typeof cellOf>[1]) => {
    const one = cellOf(row, fact);
    return (
      <FactInput
        cell={one}
        draft={drafts.get(one.key)}
        wrong={wrong === one.key}
        onDraft={(to, text) => {
          setWrong(null);
          setDrafts((before) => withDraft(before, to, text));
        }}
      />
    );
  };
  const columns = subject.results[0]?.facts.map(({ field }) => field) ?? [];
  return (
    <section className={styles.editor} aria-label={subject.name}>
      <TableFrame label={t('facts')}>
        <table className={styles.sheet}>
          <thead>
            <tr>
              <th scope="col">{t('fact')}</th>
              <th scope="col">{t('imported')}</th>
              <th scope="col">{t('shown')}</th>
            </tr>
          </thead>
          <tbody>
            {subject.facts.map((fact) => (
              <tr key={fact.field}>
                <th scope="row">{t(`fields.${fact.field}`)}</th>
                <td className={styles.muted}>{fact.imported ?? '–'}</td>
                <td>{cell(null, fact)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {subject.timeZone ? <p className={styles.muted}>{t('timesHint', { zone: subject.timeZone })}</p> : null}
      {subject.sessions.length > 0 ? (
        <div className={styles.sessions} role="group" aria-label={t('session')}>
          {subject.sessions.map((kind) => (
            <Button
              key={kind}
              size="sm"
              variant={kind === session ? 'secondary' : 'quiet'}
              aria-pressed={kind === session}
              onClick={() => onSession(kind)}
            >
              {t(`sessions.${kind}`)}
            </Button>
          ))}
        </div>
      ) : null}
      {subject.results.length > 0 ? (
        <TableFrame label={t('results')}>
          <table className={styles.sheet}>
            <thead>
              <tr>
                <th scope="col">{t('driver')}</th>
                {columns.map((field) => (
                  <th key={field} scope="col">
                    {t(`fields.${field}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {subject.results.map((row) => (
                <tr key={`${row.driverId} ${row.driverNumber}`}>
                  <th scope="row">
                    {row.driverName} <span className={styles.muted}>{row.teamName}</span>
                  </th>
                  {row.facts.map((fact) => (
                    <td key={fact.field}>{cell(row, fact)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      ) : null}
      <p className={styles.muted}>{t('sheetHint')}</p>
      <div className={styles.bar}>
        <span role="status">{t('drafts', { count: drafts.size })}</span>
        <Button size="sm" variant="quiet" disabled={drafts.size === 0} onClick={() => setDrafts(new Map())}>
          {t('discard')}
        </Button>
        <Button size="sm" variant="primary" disabled={drafts.size === 0} onClick={() => setSaving(true)}>
          {t('save')}
        </Button>
      </div>
      {saving ? (
        <CorrectDialog
          {...change}
          onClose={() => setSaving(false)}
          onRefused={(at) => setWrong(at === null ? null : (change.cells[at]?.key ?? null))}
          onDone={(everywhere) => {
            setDrafts(new Map());
            toast.show(t(everywhere ? 'savedEverywhere' : 'saved'));
            onDone();
          }}
        />
      ) : null}
    </section>
  );
}
