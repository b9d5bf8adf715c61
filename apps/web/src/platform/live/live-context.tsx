'use client';

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CommentFieldsFragment } from '@/gql/graphql';
import { platformMayHaveChanged } from '@/features/platform-state/state';
import type { LiveEvent } from './live-event';

interface Live {
  readonly unread: number;
  readonly setUnread: (count: number) => void;
  readonly newestPostId: string | null;
  /** Comments of one post while its page is open. */
  readonly onComment: (postId: string, listener: (comment: CommentFieldsFragment) => void) => () => void;
}

const Context = createContext<Live>({ unread: 0, setUnread: () => undefined, newestPostId: null, onComment: () => () => undefined });

const RETRY_MS = 3000;
const RETRY_MAX_MS = 60_000;

/** Opens a line and keeps it open; answers how to end it. */
function listen(path: string, onEvent: (event: LiveEvent) => void): () => void {
  let source: EventSource | null = null;
  let wait = RETRY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(path);
    source.onmessage = (message: MessageEvent<string>) => {
      wait = RETRY_MS;
      const event = JSON.parse(message.data) as LiveEvent;
      // Signed out elsewhere: no line to come back to.
      if (event.type === 'signed-out') source?.close();
      onEvent(event);
    };
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, RETRY_MAX_MS);
    };
  };
  // After the page has become quiet, so that it never competes with what the reader waits for.
  timer = setTimeout(open, 1000);
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

export function LiveProvider({ signedIn, initialUnread, children }: { signedIn: boolean; initialUnread: number; children: ReactNode }) {
  const [unread, setUnread] = useState(initialUnread);
  const [newestPostId, setNewestPostId] = useState<string | null>(null);
  const seen = useRef(new Set<string>());

  useEffect(() => {
    if (!signedIn) return;
    return listen('/api/live', (event) => {
      if (event.type === 'feed') setNewestPostId(event.newestPostId);
      if (event.type === 'notification' && !seen.current.has(event.notification.id)) {
        seen.current.add(event.notification.id);
        setUnread((count) => count + 1);
      }
      if (event.type === 'line-fell') platformMayHaveChanged();
      if (event.type === 'signed-out') location.reload();
    });
  }, [signedIn]);

  const onComment = useCallback<Live['onComment']>(
    (postId, listener) =>
      signedIn
        ? listen(`/api/live?post=${encodeURIComponent(postId)}`, (event) => event.type === 'comment' && listener(event.comment))
        : () => undefined,
    [signedIn],
  );

  return (
    <Context.Provider value={useMemo(() => ({ unread, setUnread, newestPostId, onComment }), [unread, newestPostId, onComment])}>
      {children}
    </Context.Provider>
  );
}

export function useLive(): Live {
  return useContext(Context);
}
