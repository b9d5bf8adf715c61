import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { settings } from '../settings.ts';

export const issuer = `http://127.0.0.1:${settings.issuerPort}/realms/grand-prix`;
const KID = 'bench';

/** Key and tokens as our realm gives them, padded to the size of the harness's tokens, so that all verify and hash as many bytes. */
export async function startIssuer(
  people: readonly { id: string; handle: string; name: string }[],
): Promise<{ server: Server; tokens: string[] }> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: KID, alg: 'RS256', use: 'sig' }] });
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
  await new Promise<void>((resolve) => server.listen(settings.issuerPort, '127.0.0.1', resolve));
  const now = Math.floor(Date.now() / 1000);
  const sign = (person: { id: string; handle: string; name: string }) =>
    new SignJWT({
      iss: issuer,
      sub: person.id,
      aud: ['gps-api', 'account'],
      azp: 'gps-mobile',
      typ: 'Bearer',
      jti: `onrtac:${randomUUID()}`,
      sid: randomUUID(),
      iat: now,
      exp: now + 86_400,
      acr: '1',
      auth_time: now,
      scope: 'openid profile email offline_access',
      'allowed-origins': ['https://grandprix.example'],
      preferred_username: person.handle,
      name: person.name,
      given_name: person.name,
      family_name: person.name,
      email: `${person.handle}@example.com`,
      email_verified: true,
      locale: 'en',
      roles: ['member', 'default-roles-grand-prix', 'offline_access'],
      session_state: randomUUID().repeat(8),
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: KID })
      .sign(privateKey);
  return { server, tokens: await Promise.all(people.map(sign)) };
}
