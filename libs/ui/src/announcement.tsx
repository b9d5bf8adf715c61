import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './announcement.module.css';
import { Banner } from './banner.tsx';
import { IconButton } from './button.tsx';

export interface AnnouncementProps {
  kind: 'INFORMATION' | 'WARNING' | 'MAINTENANCE';
  /** Of its words, which may be another one than the page's. */
  language: string;
  title: string;
  body: string;
  link?: ReactNode;
  /** Without it the announcement stays. */
  onDismiss?: (() => void) | undefined;
  dismissLabel: string;
}

const TONES = { INFORMATION: 'blue', WARNING: 'amber', MAINTENANCE: 'red' } as const;

/** What staff tell whoever reads the page. The same in both apps, and where staff look at it before it is shown. */
export function Announcement({ kind, language, title, body, link, onDismiss, dismissLabel }: AnnouncementProps) {
  return (
    <div lang={language} className={styles['announcement']}>
      <Banner
        tone={TONES[kind]}
        title={title}
        role="group"
        action={
          onDismiss ? (
            <IconButton label={dismissLabel} size="sm" onClick={onDismiss}>
              <X aria-hidden="true" />
            </IconButton>
          ) : null
        }
      >
        {body || link ? (
          <>
            {body ? <p className={styles['body']}>{body}</p> : null}
            {link}
          </>
        ) : null}
      </Banner>
    </div>
  );
}
