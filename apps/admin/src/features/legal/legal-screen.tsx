'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import page from '@/features/shell/page.module.css';
import { DiscardLegalDraftDocument, LegalDocumentDocument, LegalVersionTextsDocument, SaveLegalDraftDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { beginWith, type Detail, type DocumentPath, type Draft, nameOf, type Texts } from './documents';
import { DraftEditor } from './draft-editor';
import styles from './legal.module.css';
import { usePublishing } from './use-publishing';
import { VersionsTable } from './versions-table';

const VersionDialog = dynamic(() => import('./version-dialog').then((module) => module.VersionDialog));

interface LegalScreenProps {
  readonly path: DocumentPath;
  readonly initial: Detail;
  /** Of the newest version, with which a draft is compared. */
  readonly newest: Texts | null;
  readonly trail: ReactNode;
}

/** One document: its draft, its versions and who has accepted them. */
export function LegalScreen({ path, initial, newest, trail }: LegalScreenProps) {
  const t = useTranslations('legal');
  const errors = useTranslations('errors');
  const toast = useToast();
  const [detail, setDetail] = useState(initial);
  const [before, setBefore] = useState(newest);
  const [draft, setDraft] = useState<Draft | null>(initial.draft ?? null);
  const [reading, setReading] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const document = nameOf(path);
  const current = detail.versions.find(({ inForce }) => inForce);

  async function doing(work: () => Promise<string | null>): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const code = await work();
      if (code) setProblem(code === 'text.empty' ? t('languageMissing') : errors(errorKey(code)));
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  }
  const save = (next: Draft): Promise<void> =>
    doing(async () => {
      const { texts, summary, asks, revision } = next;
      const { outcome } = await callApi(SaveLegalDraftDocument, { input: { document, texts, summary, asks, revision } });
      if (outcome.__typename !== 'LegalDraft') return outcome.code;
      setDraft(outcome);
      toast.show(t('saved'));
      return null;
    });
  const discard = (): Promise<void> =>
    doing(async () => {
      if (draft && draft.revision > 0) {
        const { outcome } = await callApi(DiscardLegalDraftDocument, { document, revision: draft.revision });
        if (outcome.__typename !== 'LegalDraftDiscarded') return outcome.code;
      }
      setDraft(null);
      return null;
    });
  const { begin, dialog } = usePublishing(path, draft, () => {
    toast.show(t('wasPublished'));
    void doing(async () => {
      const { legalDocument } = await callApi(LegalDocumentDocument, { document });
      const number = legalDocument.versions[0]?.number ?? 1;
      setBefore((await callApi(LegalVersionTextsDocument, { document, number })).legalVersionTexts ?? null);
      setDetail(legalDocument);
      setDraft(null);
      return null;
    });
  });
  return (
    <div className={page.page}>
      <Link href="/legal">{t('title')}</Link>
      <header className={page.head}>
        <h1>{t(`document.${path}`)}</h1>
        {current?.asks === 'EVERYBODY' ? <Badge tone="amber">{t('asking')}</Badge> : null}
      </header>
      {draft ? (
        <DraftEditor
          key={`${detail.versions.length} ${draft.revision}`}
          {...{ saved: draft, before, busy, problem, mayAsk: path !== 'imprint' }}
          onSave={(next) => void save(next)}
          onPublish={begin}
          onDiscard={() => void discard()}
        />
      ) : (
        <div className={styles.actions}>
          <Button size="sm" variant="primary" disabled={!before} onClick={() => before && setDraft(beginWith(before))}>
            {t('write')}
          </Button>
        </div>
      )}
      <section className={styles.section} aria-labelledby="versions">
        <h2 id="versions">{t('versions')}</h2>
        <p className={styles.muted}>{t('activeText')}</p>
        <VersionsTable
          label={`${t(`document.${path}`)}: ${t('versions')}`}
          versions={detail.versions}
          activeMembers={detail.activeMembers}
          onRead={setReading}
        />
      </section>
      {trail}
      {reading === null ? null : <VersionDialog path={path} number={reading} onClose={() => setReading(null)} />}
      {dialog}
    </div>
  );
}
