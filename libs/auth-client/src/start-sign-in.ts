import { createHash, randomBytes } from 'node:crypto';
import type { SignInOptions } from './auth-options.ts';

interface Request {
  readonly method: string;
  readonly query: Record<string, unknown>;
  readonly body: Record<string, string>;
  readonly cookies: Record<string, string>;
  readonly headers: Record<string, string>;
}

/** The part of a Node response that next-auth uses. */
interface Response {
  status(code: number): Response;
  setHeader(name: string, value: string | string[]): Response;
  getHeader(name: string): string | string[] | undefined;
  json(body: { url?: string }): void;
  send(body: unknown): void;
  end(): void;
}

/** next-auth's handler, given by the app, which owns that dependency. */
export type NextAuthHandler = (request: Request, response: Response) => Promise<unknown>;

export interface SignInStart {
  readonly handler: NextAuthHandler;
  readonly secret: string;
  readonly csrfCookie: string;
  readonly cookies: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly callbackUrl: string;
  readonly options?: SignInOptions;
}

/**
 * Begins a sign-in from a plain link, without next-auth's form in between: answers Keycloak's address and the cookies
 * (state, nonce, code verifier) that bind the answer to this browser.
 */
export async function startSignIn(start: SignInStart): Promise<{ url: string; cookies: string[] }> {
  const csrfToken = randomBytes(32).toString('hex');
  const csrfHash = createHash('sha256').update(`${csrfToken}${start.secret}`).digest('hex');
  const headers = new Map<string, string | string[]>();
  let url = '';
  const response: Response = {
    status: () => response,
    setHeader: (name, value) => {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    getHeader: (name) => headers.get(name.toLowerCase()),
    json: (body) => {
      url = body.url ?? '';
    },
    send: () => undefined,
    end: () => undefined,
  };
  await start.handler(
    {
      method: 'POST',
      query: { ...start.options, nextauth: ['signin', 'keycloak'] },
      body: { csrfToken, callbackUrl: start.callbackUrl, json: 'true' },
      cookies: { ...start.cookies, [start.csrfCookie]: `${csrfToken}|${csrfHash}` },
      headers: start.headers,
    },
    response,
  );
  const cookies = headers.get('set-cookie') ?? [];
  return { url, cookies: Array.isArray(cookies) ? cookies : [cookies] };
}
