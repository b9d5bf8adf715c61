import 'server-only';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import {
  CommentAddedDocument,
  HomeFeedActivityDocument,
  NotificationAddedDocument,
  type CommentAddedSubscription,
  type HomeFeedActivitySubscription,
  type NotificationAddedSubscription,
} from '@/gql/graphql';
import { documentText } from '@/platform/api/documents';
import { hashOf, type Operation } from '@/platform/api/operation';
import { config } from '@/platform/config/config';
import type { LiveEvent } from './live-event';

interface Line {
  readonly close: () => void;
}

function subscribe<Result, Variables>(
  client: Client,
  operation: Operation<Result, Variables>,
  variables: Record<string, unknown>,
  onData: (data: Result) => void,
  onEnd: () => void,
): void {
  const hash = hashOf(operation);
  const query = documentText(hash) ?? '';
  client.subscribe<Result>(
    { query, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash.replace('sha256:', '') } } },
    { next: ({ data }) => data && onData(data), error: onEnd, complete: onEnd },
  );
}

/** One socket to the API for one browser line. The API ends it with the session; `onEnd` is called once, whoever ended it. */
export function openLine(accessToken: string, postId: string | null, onEvent: (event: LiveEvent) => void, onEnd: () => void): Line {
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    // A connection that was refused rejects its own end; there is nothing more to close then.
    void Promise.resolve(client.dispose()).catch(() => undefined);
    onEnd();
  };
  const client = createClient({
    url: `${config().apiInternalUrl.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${accessToken}` },
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: end,
    on: { closed: end },
  });
  if (postId) {
    subscribe(
      client,
      CommentAddedDocument,
      { postId },
      (data: CommentAddedSubscription) => onEvent({ type: 'comment', comment: data.commentAdded }),
      end,
    );
  } else {
    subscribe(
      client,
      NotificationAddedDocument,
      {},
      (data: NotificationAddedSubscription) => onEvent({ type: 'notification', notification: data.notificationAdded }),
      end,
    );
    subscribe(
      client,
      HomeFeedActivityDocument,
      {},
      (data: HomeFeedActivitySubscription) => onEvent({ type: 'feed', newestPostId: data.homeFeedActivity.newestPostId }),
      end,
    );
  }
  return { close: end };
}
