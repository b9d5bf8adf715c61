import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { BroadcastReceipts } from '../../platform/live/broadcast-receipts.js';
import type { LiveBus } from '../../platform/live/live-bus.js';
import { SwitchBoard } from './switch-board.js';
import type { SwitchRepository, SwitchRow } from './switch.repository.js';

const off = (more: Partial<SwitchRow>): SwitchRow => ({
  ...{ name: 'POSTS', offSince: Date.now(), byId: null, byName: 'ada', reason: 'Spam wave', revertsAt: null, version: 1 },
  ...more,
});

let rows: SwitchRow[];
let asked: number;
let board: SwitchBoard;
let bus: { connected: boolean; heard: (row: SwitchRow) => void };
beforeEach(async () => {
  jest.useFakeTimers();
  [rows, asked] = [[], 0];
  bus = { connected: true, heard: () => undefined };
  const listen = async (_: string, listener: (row: SwitchRow) => void): Promise<void> => void (bus.heard = listener);
  const live = Object.assign(bus, { listen, onConnected: () => undefined, announce: async () => 0 });
  const repository = { all: async () => ((asked += 1), rows) };
  const receipts = { send: async () => undefined, inForce: async (_: string, __: number, at: number) => ({ at, everywhere: false }) };
  board = new SwitchBoard(repository as unknown as SwitchRepository, live as unknown as LiveBus, receipts as unknown as BroadcastReceipts);
  await board.onApplicationBootstrap();
});
afterEach(() => {
  board.onApplicationShutdown();
  jest.useRealTimers();
});

test('a switch nobody touched is on, and so is a name that only a newer version knows', () => {
  bus.heard(off({ name: 'TELEPORTATION' }));
  expect(board.off(['POSTS', 'MAINTENANCE'])).toBeNull();
  expect(board.stateOf('POSTS')).toMatchObject({ offSince: null, version: 0 });
});

test('it goes on again by the clock, and whoever watches hears of it', () => {
  const changes: boolean[] = [];
  bus.heard(off({ revertsAt: Date.now() + 60_000 }));
  board.watch(() => changes.push(board.off(['POSTS']) !== null));
  jest.advanceTimersByTime(59_999);
  expect(board.off(['POSTS'])).toMatchObject({ name: 'POSTS' });
  jest.advanceTimersByTime(1);
  expect(board.off(['POSTS'])).toBeNull();
  expect(changes).toEqual([false]);
});

test('an hour that ends later does not end with one that ends earlier', () => {
  bus.heard(off({ revertsAt: Date.now() + 60_000 }));
  bus.heard(off({ name: 'SEARCH', revertsAt: Date.now() + 120_000 }));
  jest.advanceTimersByTime(90_000);
  expect([board.off(['POSTS']), board.off(['SEARCH'])]).toEqual([null, expect.objectContaining({ name: 'SEARCH' })]);
});

test('what arrives late does not undo what came after it', () => {
  bus.heard(off({ version: 2, offSince: null, reason: null, byName: null }));
  bus.heard(off({ version: 1 }));
  expect(board.off(['POSTS'])).toBeNull();
});

test('while Redis is away the database is asked every second, and once when it is back; otherwise not at all', async () => {
  await jest.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(1);
  bus.connected = false;
  rows = [off({})];
  await jest.advanceTimersByTimeAsync(1_000);
  expect(board.off(['POSTS'])).not.toBeNull();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(asked).toBe(4);
  bus.connected = true;
  await jest.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(5);
});
