import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestApi } from '../start-test-api.js';
import type { DummyOperation } from './dummy-operation.js';
import { ALLOWED } from './people.js';

const REFUSAL = /^(auth\.|account\.suspended$)/;

/** What came of a call: `allowed`, the code of the refusal, or the code of a fault that nobody should ever see. */
export async function seenFor(api: TestApi, operation: DummyOperation, token: string | undefined): Promise<string> {
  return operation.query.startsWith('subscription') ? seenOnSocket(api, operation, token) : seenOverHttp(api, operation, token);
}

async function seenOverHttp(api: TestApi, operation: DummyOperation, token: string | undefined): Promise<string> {
  const answer = await api.graphql<Record<string, { code?: string } | null>>(operation.query, operation.variables, token);
  const typed = Object.values(answer.data ?? {}).map((value) => value?.code);
  return verdict([...answer.codes, ...typed]);
}

/** Keycloak is not there in these tests: whoever is told that it does not answer has been let through. */
const LET_THROUGH = 'internal.unavailable';

function verdict(codes: readonly (string | undefined)[]): string {
  const fault = codes.find(
    (code) => (code?.startsWith('internal.') && code !== LET_THROUGH) || code?.startsWith('GRAPHQL_') || code?.startsWith('rate'),
  );
  return codes.find((code) => code && REFUSAL.test(code)) ?? fault ?? ALLOWED;
}

/**
 * A subscription that is allowed says nothing until something happens. So a second one follows that is always refused, and a
 * whole HTTP request after that: what has not been refused by then is open.
 */
function seenOnSocket(api: TestApi, operation: DummyOperation, token: string | undefined): Promise<string> {
  return new Promise((resolve) => {
    const client = createClient({
      url: `${api.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: token === undefined ? {} : { token },
    });
    const end = (result: string) => {
      resolve(result);
      void client.dispose();
    };
    const nothing = () => undefined;
    const next = ({ errors }: { errors?: unknown }) => errors && end(codeOf(errors));
    client.subscribe(operation, { next, error: (error) => end(codeOf(error)), complete: nothing });
    client.subscribe(
      { query: 'subscription { nobodyKnowsThis }' },
      { next: nothing, error: () => void api.fetch('/healthz').then(() => end(ALLOWED), nothing), complete: nothing },
    );
  });
}

/** From an error message of the protocol, or from the reason with which the server closed the socket. */
function codeOf(error: unknown): string {
  if (Array.isArray(error)) return verdict(error.map((each: { extensions?: { code?: string } }) => each.extensions?.code));
  if (error instanceof Error) return error.message;
  return (error as { reason?: string }).reason ?? String(error);
}
