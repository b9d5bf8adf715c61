import { Button, buttonClass } from '@gps/ui/button';
import { Markdown } from '@gps/ui/markdown';
import { LegalTextDocument, type ViewerQuery } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatter, translations } from '@/platform/i18n/translations';
import { requestLocale } from '@/platform/i18n/request-locale';
import { PageHeader } from '@/platform/shell/page-header';
import { AcceptButton } from './accept-button';
import { pathOf } from './documents';
import styles from './legal.module.css';

type Pending = NonNullable<ViewerQuery['me']>['pendingConsents'];

/** What has changed and the text itself, and the ways out for whoever does not agree. */
export async function ConsentPage({ pending }: { pending: Pending }) {
  const [t, format, language] = await Promise.all([translations('legal'), formatter(), requestLocale()]);
  const texts = await Promise.all(
    pending.map(({ document, number }) => runOperation(LegalTextDocument, { document, number, language }).then((data) => data.legalText)),
  );
  const shown = texts.filter((text) => text != null);
  return (
    <>
      <PageHeader title={t('consent.title')} />
      <div className={styles.part}>
        <p className={styles.intro}>{t('consent.intro')}</p>
        {shown.map(({ document, number, effectiveFrom, summary, text }) => {
          const title = t(`document.${pathOf(document)}`);
          return (
            <section key={document} className={styles.document} aria-labelledby={`consent-${document}`}>
              <h2 id={`consent-${document}`}>{title}</h2>
              <p className={styles.note}>
                {t('version', { number, date: format.dateTime(new Date(effectiveFrom), { dateStyle: 'long' }) })}
              </p>
              <h3>{t('changes')}</h3>
              <Markdown text={summary} />
              <div className={styles.text} role="region" aria-label={`${title}, ${number}`} tabIndex={0}>
                <Markdown text={text} />
              </div>
              <p>
                <a href={`/legal/${pathOf(document)}`}>{t('consent.onItsOwn')}</a>
              </p>
            </section>
          );
        })}
        <div className={styles.actions}>
          <AcceptButton
            versions={shown.map(({ document, number }) => ({ document, number }))}
            language={language}
            label={t('consent.accept')}
          />
        </div>
        <p className={styles.intro}>{t('consent.otherwise')}</p>
        <div className={styles.actions}>
          <a href="/settings/export" className={buttonClass('secondary')}>
            {t('consent.export')}
          </a>
          <form action="/sign-out" method="post">
            <Button type="submit">{t('consent.signOut')}</Button>
          </form>
          <a href="/settings/delete" className={buttonClass('secondary')}>
            {t('consent.delete')}
          </a>
        </div>
      </div>
    </>
  );
}
