'use client';

import { Announcements } from '@gps/ui/announcements';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { onAnnouncing } from '@/features/platform-state/state';
import { AnnouncementsDocument, DismissAnnouncementDocument, type AnnouncementsQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { COOKIES } from '@/platform/preferences/cookies';
import { writePreference } from '@/platform/preferences/write-preference';
import { dismissedIn, withDismissed } from './dismissed';

/** Not everybody who reads asks in the same moment. */
const SPREAD_MS = 1_500;

interface AnnouncementBannersProps {
  readonly initial: AnnouncementsQuery['announcements'];
  /** What the platform said when the page was made; another word means that there is news. */
  readonly tag: string;
  readonly language: string;
  readonly signedIn: boolean;
  readonly words: { readonly region: string; readonly dismiss: string; readonly more: string };
}

const dismissedHere = (): readonly string[] =>
  dismissedIn(new RegExp(`(?:^|; )${COOKIES.dismissed.replace('.', '\\.')}=([^;]*)`).exec(document.cookie)?.[1]);

/** What staff announce. What comes while somebody reads lies over the foot of the page, so that nothing they look at moves. */
export function AnnouncementBanners({ initial, tag, language, signedIn, words }: AnnouncementBannersProps) {
  const [shown, setShown] = useState(initial);
  const early = useRef(new Set(initial.map(({ id }) => id)));
  const known = useRef<string | null>(tag);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async (): Promise<void> => {
      const { announcements } = await callApi(AnnouncementsDocument, { language });
      const gone = new Set(signedIn ? [] : dismissedHere());
      setShown(announcements.filter(({ id }) => !gone.has(id)));
    };
    const stop = onAnnouncing((now) => {
      if (now === known.current) return;
      known.current = now;
      clearTimeout(timer);
      if (now === '') setShown([]);
      else
        timer = setTimeout(() => {
          // Whoever did not get through asks again at the next look.
          load().catch(() => (known.current = null));
        }, Math.random() * SPREAD_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [language, signedIn, tag]);

  const dismiss = (id: string): void => {
    setShown((before) => before.filter((one) => one.id !== id));
    if (!signedIn) writePreference(COOKIES.dismissed, withDismissed(dismissedHere(), id));
    else void callApi(DismissAnnouncementDocument, { id }).catch(() => undefined);
  };
  return (
    <Announcements
      shown={shown}
      early={early.current}
      words={words}
      link={(href, label, name) =>
        href.startsWith('/') ? (
          <Link href={href} aria-label={name} prefetch={false}>
            {label}
          </Link>
        ) : (
          <a href={href} aria-label={name} rel="noreferrer">
            {label}
          </a>
        )
      }
      onDismiss={dismiss}
    />
  );
}
