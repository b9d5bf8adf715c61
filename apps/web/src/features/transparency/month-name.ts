import type { createFormatter } from 'use-intl/core';

/** Such as October 2026: the same month wherever the reader is. */
export const nameOfMonth = (format: ReturnType<typeof createFormatter>, month: string): string =>
  format.dateTime(new Date(`${month}-15T12:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' });
