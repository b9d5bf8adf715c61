import { readFileSync } from 'node:fs';
import path from 'node:path';
import { settings } from '../settings.ts';

interface Measurement {
  readonly peer: string;
  readonly op: string;
  readonly conc: number;
  readonly round: number;
  readonly rps: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly srvCpu: number;
  readonly pgCpu: number;
  readonly errors: number;
}

export const TAG = 'grand-prix-social';
export const SUBJECT = 'grand-prix-social';

export const readResults = (): Measurement[] =>
  JSON.parse(readFileSync(path.join(settings.results, `${settings.scale}-${TAG}.json`), 'utf8')) as Measurement[];

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? NaN : ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}

const of = (all: readonly Measurement[], peer: string, op: string) =>
  all.filter((m) => m.peer === peer && m.op === op && m.conc === settings.concurrency);

export const rateOf = (all: readonly Measurement[], op: string): number => median(of(all, SUBJECT, op).map((m) => m.rps));

/** Our rate over the peer's in the same round, where both ran seconds apart; the median of the rounds. */
export function ratio(all: readonly Measurement[], op: string, peer: string): number {
  const theirs = of(all, peer, op);
  return median(of(all, SUBJECT, op).flatMap((ours) => theirs.filter((m) => m.round === ours.round).map((m) => ours.rps / m.rps)));
}

const shown = (value: number, digits: number) => (Number.isFinite(value) ? value.toFixed(digits) : '-');

/** Markdown: one line per operation, our figures and our rate over each peer's. */
export function ratioTable(all: readonly Measurement[]): string {
  const peers = settings.peers.filter((peer) => all.some((m) => m.peer === peer));
  const head = ['operation', 'req/s', 'p50 / p95 / p99 ms', 'CPU ms: API + PostgreSQL', ...peers.map((peer) => `× ${peer}`), 'errors'];
  const rows = settings.operations.map((op) => {
    const ours = of(all, SUBJECT, op);
    const figure = (key: 'p50' | 'p95' | 'p99' | 'srvCpu' | 'pgCpu' | 'rps', digits: number) =>
      shown(median(ours.map((m) => m[key])), digits);
    const latency = `${figure('p50', 1)} / ${figure('p95', 1)} / ${figure('p99', 1)}`;
    return [
      op,
      figure('rps', 0),
      latency,
      `${figure('srvCpu', 2)} + ${figure('pgCpu', 2)}`,
      ...peers.map((peer) => shown(ratio(all, op, peer), 2)),
      String(ours.reduce((sum, m) => sum + m.errors, 0)),
    ];
  });
  return markdown(head, rows);
}

export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What is asked of us: where a ratio must be above 1. */
const BAR: Record<string, readonly string[]> = {
  me: ['postgraphile', 'nest-typeorm', 'nest-sql'],
  homeFeed: ['mercurius', 'postgraphile', 'nest-typeorm', 'nest-sql'],
  post: ['mercurius', 'postgraphile', 'nest-typeorm', 'nest-sql'],
  profile: ['mercurius', 'postgraphile', 'nest-typeorm', 'nest-sql'],
  write: ['postgraphile', 'nest-typeorm', 'nest-sql'],
};

/** Lines that say where the bar is missed; empty when it is met. */
export function missed(all: readonly Measurement[]): string[] {
  return settings.operations.flatMap((op) =>
    (BAR[op] ?? [])
      .filter((peer) => settings.peers.includes(peer) && !(ratio(all, op, peer) > 1))
      .map((peer) => `${op} is not ahead of ${peer} (× ${shown(ratio(all, op, peer), 2)})`),
  );
}
