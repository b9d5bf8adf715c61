import { Banner } from '@gps/ui/banner';
import { buttonClass } from '@gps/ui/button';
import type { Metadata } from 'next';
import { AskExport } from '@/features/data-export/ask-export';
import { ExportProgress } from '@/features/data-export/export-progress';
import { MyDataExportDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatter, translations } from '@/platform/i18n/translations';
import { requireOneself } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';
import styles from '../settings.module.css';

const MEGABYTE = 1_000_000;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('dataExport');
  return { title: t('title') };
}

export default async function ExportPage() {
  await requireOneself('/settings/export');
  const [t, format, { myDataExport }] = await Promise.all([translations('dataExport'), formatter(), runOperation(MyDataExportDocument)]);
  const { latest, nextAt } = myDataExport;
  const day = (value: string): string => format.dateTime(new Date(value), { dateStyle: 'long' });
  const moment = (value: string): string => format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short' });
  const size = (bytes: number): string =>
    format.number(Math.max(bytes / MEGABYTE, 0.01), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 2 });
  const words = { ask: t(latest?.state === 'FAILED' ? 'again' : 'ask'), running: t('preparing'), onceADay: t('onceADay') };
  return (
    <>
      <PageHeader title={t('title')} />
      <section className={styles.part} aria-labelledby="copy">
        <h2 id="copy">{t('what')}</h2>
        <p className={styles.text}>{t('whatText')}</p>
        {latest?.state === 'PREPARING' ? (
          <>
            <p className={styles.text} role="status">
              {t('preparing')}
            </p>
            <ExportProgress percent={latest.percent} label={t('progress')} />
          </>
        ) : null}
        {latest?.state === 'READY' && latest.expiresAt ? (
          <>
            <Banner tone="green" title={t('ready', { size: size(latest.bytes ?? 0), date: day(latest.expiresAt) })} />
            <div className={styles.actions}>
              <a href={`/settings/export/download?id=${latest.id}`} className={buttonClass('primary')} download>
                {t('download')}
              </a>
            </div>
          </>
        ) : null}
        {latest?.state === 'FAILED' ? <Banner tone="red" title={t('failed')} /> : null}
        {latest?.state === 'EXPIRED' ? <p className={styles.text}>{t('expired', { date: day(latest.askedAt) })}</p> : null}
        {latest?.state === 'PREPARING' ? null : nextAt ? (
          <p className={styles.text}>{t('nextAt', { time: moment(nextAt) })}</p>
        ) : (
          <div className={styles.actions}>
            <AskExport words={words} />
          </div>
        )}
      </section>
    </>
  );
}
