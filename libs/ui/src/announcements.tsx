import type { ReactNode } from 'react';
import { Announcement, type AnnouncementProps } from './announcement.tsx';
import styles from './announcements.module.css';

export interface Announced extends Pick<AnnouncementProps, 'kind' | 'language' | 'title' | 'body'> {
  readonly id: string;
  readonly link: string | null;
  readonly dismissible: boolean;
}

export interface AnnouncementsProps {
  readonly shown: readonly Announced[];
  /** Those that the page was made with. Others lie over its foot, so that nothing somebody looks at moves. */
  readonly early: ReadonlySet<string>;
  readonly words: { readonly region: string; readonly dismiss: string; readonly more: string };
  /** A link as the app makes it; `name` is what is spoken. */
  readonly link: (href: string, label: string, name: string) => ReactNode;
  readonly onDismiss: (id: string) => void;
}

/** The region of what is announced. */
export function Announcements({ shown, early, words, link, onDismiss }: AnnouncementsProps) {
  const banners = (late: boolean) =>
    shown
      .filter(({ id }) => early.has(id) !== late)
      .map(({ id, link: href, dismissible, ...text }) => (
        <li key={id}>
          <Announcement
            {...text}
            link={href ? link(href, words.more, `${words.more}: ${text.title}`) : null}
            dismissLabel={`${words.dismiss}: ${text.title}`}
            onDismiss={dismissible ? () => onDismiss(id) : undefined}
          />
        </li>
      ));
  return (
    <section aria-label={words.region} className={styles['region']}>
      <ul className={styles['list']}>{banners(false)}</ul>
      <ul className={styles['late']} aria-live="polite">
        {banners(true)}
      </ul>
    </section>
  );
}
