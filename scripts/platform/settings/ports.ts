import { StepFailure } from '../steps/step-failure.ts';

const STANDARD = {
  web: 3000,
  admin: 3001,
  api: 4000,
  userApi: 4010,
  adminApi: 4011,
  worker: 4012,
  keycloak: 8080,
  keycloakManagement: 9000,
  mailUi: 8025,
  smtp: 1025,
  postgres: 5433,
  redis: 6380,
  nameServer: 8053,
} as const;

/** Browsers and fetch refuse to speak HTTP on these (the fetch standard calls them bad ports); those below 1024 are left out. */
const REFUSED_BY_BROWSERS = [
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
];
const NOT_HTTP = ['smtp', 'postgres', 'redis', 'nameServer'];

export type PortName = keyof typeof STANDARD;
export type Ports = Readonly<Record<PortName, number>>;

/** `keycloakManagement` is set by GPS_PORT_KEYCLOAK_MANAGEMENT. */
export const portVariable = (name: PortName): string => `GPS_PORT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

const readNumber = (env: NodeJS.ProcessEnv, variable: string, fallback: number, lowest: number): number => {
  const text = env[variable];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= lowest && value <= 65_535) return value;
  throw new StepFailure(`${variable}=${text} is no whole number between ${lowest} and 65535`, `Correct or unset ${variable}.`);
};

export const choosePorts = (env: NodeJS.ProcessEnv): Ports => {
  const offset = readNumber(env, 'GPS_PORT_OFFSET', 0, 0);
  const names = Object.keys(STANDARD) as PortName[];
  const ports = Object.fromEntries(names.map((name) => [name, readNumber(env, portVariable(name), STANDARD[name] + offset, 1)])) as Ports;
  const tooHigh = names.find((name) => ports[name] > 65_535);
  if (tooHigh)
    throw new StepFailure(
      `GPS_PORT_OFFSET=${offset} moves ${tooHigh} to ${ports[tooHigh]}`,
      'Choose a smaller offset; ports end at 65535.',
    );
  const twice = names.find((name, index) => names.findIndex((other) => ports[other] === ports[name]) !== index);
  if (twice) throw new StepFailure(`two parts would share port ${ports[twice]}`, `Change ${portVariable(twice)}.`);
  const refused = names.find((name) => !NOT_HTTP.includes(name) && REFUSED_BY_BROWSERS.includes(ports[name]));
  if (refused)
    throw new StepFailure(
      `no browser opens port ${ports[refused]} (${refused})`,
      `Choose another offset, or set ${portVariable(refused)}.`,
    );
  return ports;
};
