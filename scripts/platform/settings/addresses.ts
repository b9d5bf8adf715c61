import { StepFailure } from '../steps/step-failure.ts';
import type { PortName, Ports } from './ports.ts';

/** The public addresses, and the settings that move each. */
const ADDRESSES = {
  web: { variable: 'WEB_URL', port: 'web' },
  admin: { variable: 'ADMIN_URL', port: 'admin' },
  api: { variable: 'API_URL', port: 'api' },
  keycloak: { variable: 'KEYCLOAK_URL', port: 'keycloak' },
  mail: { variable: 'MAIL_URL', port: 'mailUi' },
} as const satisfies Record<string, { variable: string; port: PortName }>;

export type Addresses = Readonly<Record<keyof typeof ADDRESSES, string>>;

const isHere = (url: URL): boolean => ['localhost', '127.0.0.1'].includes(url.hostname);

const parse = (variable: string, text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && ['http:', 'https:'].includes(url.protocol)) return url;
  throw new StepFailure(`${variable}=${text} is no http or https address`, `Correct or unset ${variable}.`);
};

/** An address on this machine also says which port its part listens on; any other one is that of a proxy in front. */
export const chooseAddresses = (env: NodeJS.ProcessEnv, ports: Ports): { addresses: Addresses; ports: Ports } => {
  const moved: Record<string, number> = { ...ports };
  const chosen = Object.entries(ADDRESSES).map(([name, { variable, port }]) => {
    const given = env[variable];
    if (!given) return [name, `http://localhost:${ports[port]}`];
    const url = parse(variable, given);
    if (isHere(url) && url.port) moved[port] = Number(url.port);
    return [name, url.href.replace(/\/+$/, '')];
  });
  return { addresses: Object.fromEntries(chosen) as Addresses, ports: moved as Ports };
};
