import type { RateClass } from './policies.js';

/** How much an application of somebody else may ask for; staff decide. */
export const APPLICATION_RATES = ['free', 'partner', 'internal'] as const;
export type ApplicationRate = (typeof APPLICATION_RATES)[number];

/** Per minute and application, over all its people; besides what each person may ask for. */
export const RATES_OF_APPLICATIONS: Readonly<
  Record<ApplicationRate, Readonly<Record<Exclude<RateClass, 'failedToken' | 'lookup'>, number>>>
> = {
  free: { read: 600, expensive: 60, write: 60, sensitive: 5, upload: 20 },
  partner: { read: 6_000, expensive: 600, write: 600, sensitive: 50, upload: 200 },
  internal: { read: 60_000, expensive: 6_000, write: 6_000, sensitive: 500, upload: 2_000 },
};
