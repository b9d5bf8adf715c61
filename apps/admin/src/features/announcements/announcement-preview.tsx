'use client';

import { Announcement, type AnnouncementProps } from '@gps/ui/announcement';
import { useTranslations } from 'use-intl';
import styles from './announcements.module.css';

export interface AnnouncementPreviewProps {
  readonly kind: AnnouncementProps['kind'];
  readonly language: string;
  readonly text: { readonly title: string; readonly body: string };
  readonly link: string | null;
  readonly dismissible: boolean;
}

/** As readers see it. Its link is only shown, and its cross does nothing. */
export function AnnouncementPreview({ kind, language, text, link, dismissible }: AnnouncementPreviewProps) {
  const t = useTranslations('announcements');
  return (
    <div className={styles.preview}>
      <p className={styles.muted}>{t('preview')}</p>
      <Announcement
        kind={kind}
        language={language}
        title={text.title.trim() || t('noTitle')}
        body={text.body.trim()}
        link={link ? <span className={styles.link}>{t('more')}</span> : null}
        dismissLabel={t('dismiss')}
        onDismiss={dismissible ? () => undefined : undefined}
      />
    </div>
  );
}
