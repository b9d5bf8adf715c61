import { SetMetadata } from '@nestjs/common';
import type { Settings } from '../../config/settings.js';

export const PERIODIC = 'gps:periodic';

export interface PeriodicMetadata {
  readonly name: string;
  readonly every: number | ((settings: Settings) => number);
  readonly args: readonly unknown[];
}

/**
 * Marks the method that a timer of the worker calls: its runs are recorded, staff see them, and may ask for one. The timer
 * stays where it is. `every` in milliseconds; `args` are those of a run that staff ask for.
 */
export const Periodic = (name: string, every: PeriodicMetadata['every'], args: readonly unknown[] = []): MethodDecorator =>
  SetMetadata(PERIODIC, { name, every, args } satisfies PeriodicMetadata);
