import type { Metadata } from 'next';
import { DeleteForm } from '@/features/accounts/delete-form';
import { translations } from '@/platform/i18n/translations';
import { requireOneself } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';
import styles from '../settings.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('deletion');
  return { title: t('title') };
}

export default async function DeletePage() {
  const viewer = await requireOneself('/settings/delete');
  const t = await translations('deletion');
  return (
    <>
      <PageHeader title={t('title')} />
      <section className={styles.part}>
        <h2>{t('what')}</h2>
        <p className={styles.text}>{t('whatText')}</p>
        <DeleteForm handle={viewer.profile.handle} />
      </section>
    </>
  );
}
