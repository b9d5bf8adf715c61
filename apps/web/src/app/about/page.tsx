import type { Metadata } from 'next';
import { translations } from '@/platform/i18n/translations';
import { PageHeader } from '@/platform/shell/page-header';
import styles from '@/platform/shell/words.module.css';

const PARTS = ['what', 'independent', 'data'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('about');
  return { title: t('title') };
}

export default async function AboutPage() {
  const t = await translations('about');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={styles.words}>
        {PARTS.map((part) => (
          <section key={part}>
            <h2>{t(part)}</h2>
            <p>{t(`${part}Text`)}</p>
            {part === 'data' ? (
              <p>
                <a href="https://github.com/f1db/f1db" rel="noopener noreferrer">
                  {t('dataLink')}
                </a>
                ,{' '}
                <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener noreferrer">
                  {t('licenceLink')}
                </a>
              </p>
            ) : null}
          </section>
        ))}
      </div>
    </>
  );
}
