import { registerEnumType } from '@nestjs/graphql';
import { APPLICATION_RATES, type ApplicationRate } from '../../platform/rate-limit/application-rates.js';

export const APPLICATION_KINDS = ['web', 'native', 'service'] as const;
export type ApplicationKind = (typeof APPLICATION_KINDS)[number];

/** Names of the schema for what is kept in lower case. */
const named = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));

export const ApplicationKindEnum = named<ApplicationKind>(APPLICATION_KINDS);
registerEnumType(ApplicationKindEnum, {
  name: 'ApplicationKind',
  valuesMap: {
    WEB: { description: 'A web application with a server that keeps a secret' },
    NATIVE: { description: 'For phone, desktop or command line; keeps no secret' },
    SERVICE: { description: 'Acts for nobody: signs in as itself and reads what everybody may' },
  },
});

export const ApplicationRateEnum = named<ApplicationRate>(APPLICATION_RATES);
registerEnumType(ApplicationRateEnum, { name: 'ApplicationRate', description: 'How much an application may ask for per minute' });
