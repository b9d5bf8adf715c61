'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DecisionDialog } from '@/features/decisions/decision-dialog';
import page from '@/features/shell/page.module.css';
import {
  ChangeMailTemplateDocument,
  RestoreMailTemplateDocument,
  SendTestMailDocument,
  type MailTemplateDetailFragment,
  type MailTemplateVersionsQuery,
  type MailWordsFragment,
} from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { LOCALE_NAMES, LOCALES } from '@/platform/i18n/locales';
import { MailEditor } from './mail-editor';
import { MailPreview } from './mail-preview';
import styles from './mail-templates.module.css';
import { MailVersions } from './mail-versions';
import { useTemplateName } from './use-template-name';

interface MailTemplateScreenProps {
  readonly first: MailTemplateDetailFragment;
  readonly versions: MailTemplateVersionsQuery['mailTemplateVersions'];
}

const plain = ({ subject, body, button, footer }: MailWordsFragment) => ({ subject, body, button, footer });

/** One mail in one language: its words, how it looks, a test of it, and all that it was before. */
export function MailTemplateScreen({ first, versions }: MailTemplateScreenProps) {
  const t = useTranslations('mailTemplates');
  const decision = useTranslations('decision');
  const errors = useTranslations('errors');
  const nameOf = useTemplateName();
  const router = useRouter();
  const toast = useToast();
  const [one, setOne] = useState(first);
  const [words, setWords] = useState<MailWordsFragment>(first.words);
  /** The version to take up again; 0: what is built in; 'save': what was typed. */
  const [doing, setDoing] = useState<number | 'save' | null>(null);
  const [testing, setTesting] = useState(false);
  const { key, language, version } = one;
  const touched = JSON.stringify(plain(words)) !== JSON.stringify(plain(one.words));

  async function act(reason: string): Promise<string | null> {
    const of = { key, language, version, reason };
    const { outcome } =
      doing === 'save'
        ? await callApi(ChangeMailTemplateDocument, { ...of, words: plain(words) })
        : await callApi(RestoreMailTemplateDocument, { ...of, to: doing ?? 0 });
    // What was typed stays, to be sent upon what it is now.
    if (outcome.__typename === 'MailTemplateChangedMeanwhile') setOne(outcome.current);
    if (outcome.__typename !== 'MailTemplateText') return outcome.code;
    setOne(outcome);
    setWords(outcome.words);
    toast.show(t('saved'));
    router.refresh();
    return null;
  }

  async function test(): Promise<void> {
    setTesting(true);
    try {
      const { outcome } = await callApi(SendTestMailDocument, { key, language, words: plain(words) });
      toast.show(outcome.__typename === 'TestMailSent' ? t('testSent', { address: outcome.to }) : errors(errorKey(outcome.code)));
    } catch (error) {
      toast.show(errors(errorKeyOf(error)));
    }
    setTesting(false);
  }

  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>
          {nameOf(key)} {one.changed ? <Badge tone="blue">{t('changed')}</Badge> : null}
        </h1>
        <div className={styles.actions}>
          <Button size="sm" busy={testing} onClick={() => void test()}>
            {t('test')}
          </Button>
          {one.changed ? (
            <Button size="sm" onClick={() => setDoing(0)}>
              {t('toBuiltIn')}
            </Button>
          ) : null}
          <Button size="sm" variant="primary" disabled={!touched} onClick={() => setDoing('save')}>
            {t('save')}
          </Button>
        </div>
      </header>
      <nav aria-label={t('languages')}>
        <ul className={styles.languages}>
          {LOCALES.map((locale) => (
            <li key={locale}>
              <Link href={`/mail-templates/${key}?language=${locale}`} aria-current={locale === language ? 'page' : undefined}>
                {LOCALE_NAMES[locale]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.sides}>
        <MailEditor one={one} words={words} onChange={setWords} />
        <MailPreview mailKey={key} language={language} words={words} />
      </div>
      <MailVersions key={versions.edges[0]?.node.version ?? 0} one={one} first={versions} onRestore={setDoing} />
      {doing !== null ? (
        <DecisionDialog
          decision={{
            title: doing === 'save' ? t('saveTitle') : doing === 0 ? t('builtInTitle') : t('restoreTitle', { version: doing }),
            ...{ text: t('saveText', { language: LOCALE_NAMES[language as 'en'] }), hint: decision('reasonStaff'), confirm: t('save') },
            ...{ danger: false, withUntil: false, suggestions: [t('clearer'), t('wasWrong')] },
            run: ({ reason }) => act(reason),
          }}
          onClose={() => setDoing(null)}
        />
      ) : null}
    </div>
  );
}
