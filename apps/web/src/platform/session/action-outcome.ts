import { cookies } from 'next/headers';

/** How a change at Keycloak ended, told to the next page only. */
export type ActionOutcome = 'done' | 'cancelled' | 'failed';

const COOKIE = 'gps-action';
const SECONDS = 10;
const OUTCOMES: Readonly<Record<string, ActionOutcome>> = { success: 'done', cancelled: 'cancelled', error: 'failed' };

/** Keycloak says it beside the code (`kc_action_status`), where the library that takes the code does not look. */
export function withActionOutcome(request: Request, response: Response): Response {
  const outcome = OUTCOMES[new URL(request.url).searchParams.get('kc_action_status') ?? ''];
  if (!outcome) return response;
  const headers = new Headers(response.headers);
  headers.append('set-cookie', `${COOKIE}=${outcome}; Path=/settings; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax`);
  return new Response(response.body, { status: response.status, headers });
}

export async function actionOutcome(): Promise<ActionOutcome | null> {
  const value = (await cookies()).get(COOKIE)?.value;
  return value === 'done' || value === 'cancelled' || value === 'failed' ? value : null;
}
