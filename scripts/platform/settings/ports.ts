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
} as const;

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
  return ports;
};
