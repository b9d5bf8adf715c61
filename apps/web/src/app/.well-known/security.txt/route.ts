import { config } from '@/platform/config/config';
import { securityText } from '@/platform/security/security-text';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(securityText(config(), new Date()), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=86400' },
  });
}
