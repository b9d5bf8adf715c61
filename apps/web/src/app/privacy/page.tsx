import type { Metadata } from 'next';
import { translations } from '@/platform/i18n/translations';
import { PageHeader } from '@/platform/shell/page-header';
import styles from '@/platform/shell/words.module.css';

const PARTS = ['kept', 'cookies', 'pictures', 'rights'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('privacy');
  return { title: t('title') };
}

export default async function PrivacyPage() {
  const t = await translations('privacy');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={styles.words}>
        {PARTS.map((part) => (
          <section key={part}>
            <h2>{t(part)}</h2>
            <p>{t(`${part}Text`)}</p>
          </section>
        ))}
      </div>
    </>
  );
}
