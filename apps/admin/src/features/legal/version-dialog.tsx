'use client';

import { Dialog } from '@gps/ui/dialog';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LegalVersionTextsDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import type { Locale } from '@/platform/i18n/locales';
import { type DocumentPath, nameOf, type Texts } from './documents';
import { DraftViews } from './draft-views';
import { LanguageChoice } from './language-choice';
import styles from './legal.module.css';

interface VersionDialogProps {
  readonly path: DocumentPath;
  readonly number: number;
  readonly onClose: () => void;
}

/** A published version, compared with the one before it. */
export function VersionDialog({ path, number, onClose }: VersionDialogProps) {
  const t = useTranslations('legal');
  const app = useTranslations('app');
  const [language, setLanguage] = useState<Locale>('en');
  const [shown, setShown] = useState<{ now: Texts; before: Texts | null } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const texts = async (of: number): Promise<Texts | null> =>
      (await callApi(LegalVersionTextsDocument, { document: nameOf(path), number: of })).legalVersionTexts ?? null;
    Promise.all([texts(number), number > 1 ? texts(number - 1) : null]).then(
      ([now, before]) => (now ? setShown({ now, before }) : setFailed(true)),
      () => setFailed(true),
    );
  }, [path, number]);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('versionOf', { number, document: t(`document.${path}`) })}
      closeLabel={app('close')}
      phone="full"
    >
      <div className={styles.section}>
        <LanguageChoice value={language} onChange={setLanguage} />
        {shown ? (
          <DraftViews
            language={language}
            summary={shown.now.summary[language]}
            text={shown.now.texts[language]}
            before={shown.before?.texts[language] ?? null}
          />
        ) : (
          <p role="status">{failed ? app('failed') : app('loading')}</p>
        )}
      </div>
    </Dialog>
  );
}
