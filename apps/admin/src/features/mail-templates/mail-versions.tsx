'use client';

import { Button } from '@gps/ui/button';
import { useTranslations } from 'use-intl';
import { MailTemplateVersionsDocument, type MailTemplateDetailFragment, type MailTemplateVersionsQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';
import { Moment } from '@/platform/time/moment';
import styles from './mail-templates.module.css';

interface MailVersionsProps {
  readonly one: MailTemplateDetailFragment;
  readonly first: MailTemplateVersionsQuery['mailTemplateVersions'];
  readonly onRestore: (version: number) => void;
}

/** All that a mail ever said, who changed it and why, and the way back to it. */
export function MailVersions({ one, first, onRestore }: MailVersionsProps) {
  const t = useTranslations('mailTemplates');
  const app = useTranslations('app');
  const { key, language, version: now } = one;
  const list = useMore(
    first,
    async (after) => (await callApi(MailTemplateVersionsDocument, { key, language, first: 10, after })).mailTemplateVersions,
  );
  return (
    <section aria-labelledby="mail-versions" className={styles.versions}>
      <h2 id="mail-versions">{t('versions')}</h2>
      {list.nodes.length === 0 ? <p className={styles.muted}>{t('noVersions')}</p> : null}
      <ol>
        {list.nodes.map(({ version, words, restoredFrom, byName, reason, at }) => (
          <li key={version}>
            <p>
              <strong>{t('version', { version })}</strong> {version === now ? t('inForce') : null}{' '}
              {words === null ? t('isBuiltIn') : restoredFrom ? t('restoredFrom', { version: restoredFrom }) : null}{' '}
              <span className={styles.muted}>
                {byName} · <Moment value={at} />
              </span>
            </p>
            <p className={styles.reason}>{reason}</p>
            {words ? (
              <details>
                <summary>{words.subject}</summary>
                <pre className={styles.text} lang={language}>
                  {words.body}
                </pre>
              </details>
            ) : null}
            {one.viewerCan.edit && version !== now && words !== null ? (
              <Button size="sm" onClick={() => onRestore(version)}>
                {t('restore', { version })}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {list.hasMore ? (
        <Button size="sm" busy={list.busy} onClick={list.more}>
          {app('loadMore')}
        </Button>
      ) : null}
    </section>
  );
}
