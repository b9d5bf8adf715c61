'use client';

import { Tabs } from '@gps/ui/tabs';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { MailTemplatePreviewDocument, type MailTemplatePreviewQuery, type MailWordsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import styles from './mail-templates.module.css';

/** After the last key, so that nobody waits and the server is not asked for each letter. */
const PAUSE_MS = 400;

type Preview = MailTemplatePreviewQuery['preview'];
interface MailPreviewProps {
  readonly mailKey: string;
  readonly language: string;
  readonly words: MailWordsFragment;
}

/** As the mail would be sent. Its document runs no scripts and loads nothing: it says so itself, and the frame sees to it. */
export function MailPreview({ mailKey: key, language, words }: MailPreviewProps) {
  const t = useTranslations('mailTemplates');
  const errors = useTranslations('errors');
  const [shown, setShown] = useState('html');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { subject, body, button, footer } = words;
  useEffect(() => {
    let left = false;
    const load = async (): Promise<void> => {
      try {
        const answer = await callApi(MailTemplatePreviewDocument, { key, language, words: { subject, body, button, footer } });
        if (left) return;
        setPreview(answer.preview);
        setProblem(null);
      } catch (error) {
        if (!left) setProblem(errors(errorKeyOf(error)));
      }
    };
    const timer = setTimeout(() => void load(), PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [key, language, subject, body, button, footer, errors]);
  return (
    <section className={styles.preview} aria-label={t('preview')} aria-busy={preview === null && problem === null}>
      <h2>{t('preview')}</h2>
      <p className={styles.muted}>{t('previewText')}</p>
      <div role="status">
        {problem ? <p className={styles.problem}>{problem}</p> : null}
        {preview && preview.problems.length > 0 ? (
          <ul className={styles.problem}>
            {preview.problems.map(({ part, problem: kind, variable }) => (
              <li key={`${part} ${kind} ${variable}`}>
                {t(`parts.${part}`)}: {t(`problems.${kind}`, { variable: `{{${variable}}}` })}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {preview ? (
        <>
          <p>
            <span className={styles.muted}>{t('parts.subject')}:</span> <strong lang={language}>{preview.subject}</strong>
          </p>
          <Tabs
            label={t('preview')}
            value={shown}
            onChange={setShown}
            tabs={[
              {
                id: 'html',
                label: t('asHtml'),
                content: <iframe className={styles.frame} title={t('asHtml')} sandbox="" srcDoc={preview.html} />,
              },
              {
                id: 'text',
                label: t('asText'),
                content: (
                  <pre className={styles.text} lang={language}>
                    {preview.text}
                  </pre>
                ),
              },
            ]}
          />
        </>
      ) : null}
    </section>
  );
}
