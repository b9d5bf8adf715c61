import 'server-only';
import { deviceCookieName, deviceToken } from '@gps/auth-client';
import { cookies, headers } from 'next/headers';
import { config } from '@/platform/config/config';
import { currentGrant } from '@/platform/session/impersonation';
import { APP } from '@/platform/session/session';
import { documentText } from './documents';

const TIMEOUT_MS = 10_000;

/** Headers every call to the API carries: whose request it is, from where, and with what. */
export async function upstreamHeaders(accessToken: string | null, asOneself = false): Promise<Record<string, string>> {
  const incoming = await headers();
  const from = incoming.get('x-forwarded-for');
  const language = incoming.get('accept-language');
  const browser = incoming.get('user-agent');
  const device = deviceToken((await cookies()).get(deviceCookieName(APP, config().secure))?.value);
  const grant = accessToken && !asOneself ? await currentGrant() : null;
  return {
    ...(grant ? { 'x-gps-impersonation': grant } : {}),
    ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
    ...(from ? { 'x-forwarded-for': from } : {}),
    ...(language ? { 'accept-language': language } : {}),
    ...(browser ? { 'user-agent': browser } : {}),
    ...(device ? { 'x-gps-device': device } : {}),
  };
}

/** Sends one of our operations to the API and answers its JSON as it is. */
export async function sendOperation(hash: string, variables: unknown, accessToken: string | null, asOneself = false): Promise<Response> {
  const query = documentText(hash);
  if (query === undefined) throw new Error(`Unknown operation ${hash}`);
  return fetch(`${config().apiInternalUrl}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(await upstreamHeaders(accessToken, asOneself)),
    },
    body: JSON.stringify({
      query,
      variables: variables ?? {},
      extensions: { persistedQuery: { version: 1, sha256Hash: hash.replace('sha256:', '') } },
    }),
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}
