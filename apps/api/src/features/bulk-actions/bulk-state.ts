import { registerEnumType } from '@nestjs/graphql';

export enum BulkRunState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
  STOPPED = 'STOPPED',
}

export enum BulkItemState {
  PENDING = 'PENDING',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(BulkRunState, {
  name: 'BulkRunState',
  description: 'WAITING can still be taken back as a whole. STOPPED: whoever started it lost the permission on the way.',
});
registerEnumType(BulkItemState, { name: 'BulkItemState' });

export const isOver = (state: BulkRunState): boolean => state !== BulkRunState.WAITING && state !== BulkRunState.RUNNING;
