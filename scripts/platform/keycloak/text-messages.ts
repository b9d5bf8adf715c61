const GATEWAY = ['GPS_SMS_GATEWAY_URL', 'GPS_SMS_GATEWAY_TOKEN', 'GPS_SMS_GATEWAY_USER', 'GPS_SMS_GATEWAY_PASSWORD'];

/** What the environment says of the gateway for text messages, for the native start and the containers alike; empty is unset. */
export const textMessages = (env: NodeJS.ProcessEnv): Record<string, string> => ({
  ...Object.fromEntries(GATEWAY.map((name) => [name, env[name] ?? ''])),
  GPS_SMS_SENDER: env['GPS_SMS_SENDER'] || 'GrandPrix',
});
