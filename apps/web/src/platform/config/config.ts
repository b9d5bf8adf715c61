import { z } from 'zod';

const url = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).transform((value) => value.replace(/\/+$/, ''));

const schema = z
  .object({
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: z.string('is missing').min(32, 'must have at least 32 characters'),
    KEYCLOAK_URL: url,
    KEYCLOAK_INTERNAL_URL: url.optional(),
    KEYCLOAK_REALM: z.string('is missing').min(1, 'is empty'),
    KEYCLOAK_CLIENT_ID: z.string().min(1, 'is empty').default('gps-web'),
    KEYCLOAK_CLIENT_SECRET: z.string('is missing').min(1, 'is empty'),
    API_URL: url,
    API_INTERNAL_URL: url.optional(),
    REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis address' }),
    SECURITY_CONTACT: z
      .string()
      .regex(/^(mailto:[^\s,]+@[^\s,]+|https:\/\/[^\s,]+)$/, 'must be mailto:… or https://…')
      .optional(),
    TRUSTED_PROXY_HOPS: z
      .string()
      .regex(/^[0-5]$/, 'must be a number from 0 to 5')
      .default('0'),
  })
  .transform((env) => ({
    webUrl: env.NEXTAUTH_URL,
    secure: env.NEXTAUTH_URL.startsWith('https:'),
    secret: env.NEXTAUTH_SECRET,
    keycloakUrl: env.KEYCLOAK_URL,
    keycloakInternalUrl: env.KEYCLOAK_INTERNAL_URL ?? env.KEYCLOAK_URL,
    realm: env.KEYCLOAK_REALM,
    clientId: env.KEYCLOAK_CLIENT_ID,
    clientSecret: env.KEYCLOAK_CLIENT_SECRET,
    apiUrl: env.API_URL,
    apiInternalUrl: env.API_INTERNAL_URL ?? env.API_URL,
    redisUrl: env.REDIS_URL,
    /** RFC 2142 keeps this mailbox of every domain for such reports. */
    securityContact: env.SECURITY_CONTACT ?? `mailto:security@${new URL(env.NEXTAUTH_URL).hostname}`,
    /** How many proxies of ours stand in front of this app. */
    trustedProxyHops: Number(env.TRUSTED_PROXY_HOPS),
  }));

export type Config = z.output<typeof schema>;

/** Reads and checks every setting; the error is one line that names all that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(
    (issue) => `${String(issue.path[0])} ${env[String(issue.path[0])] === undefined ? 'is missing' : issue.message}`,
  );
  throw new Error(`Settings of the web app: ${[...new Set(wrong)].join('; ')}.`);
}

let known: Config | undefined;

export function config(): Config {
  return (known ??= readConfig(process.env));
}
