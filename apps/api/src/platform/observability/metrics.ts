import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Settings } from '../../config/settings.js';

const MAX_OPERATION_NAMES = 300;

type Outcome = 'ok' | 'refused' | 'failed';
type Watcher = (outcome: Outcome, seconds: number) => void;

/** What Prometheus scrapes. Labels are bounded: an operation name is the client's text, so only the first few hundred are kept apart. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly operations = new Set<string>();
  private readonly watchers: Watcher[] = [];
  private readonly duration: Histogram<'operation' | 'outcome'>;
  private readonly refusals: Counter<'code'>;

  constructor(settings: Settings) {
    this.registry.setDefaultLabels({ process: settings.process });
    collectDefaultMetrics({ register: this.registry });
    this.duration = new Histogram({
      name: 'gps_operation_duration_seconds',
      help: 'Time from the first byte of a request to its answer, by operation',
      labelNames: ['operation', 'outcome'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers: [this.registry],
    });
    this.refusals = new Counter({
      name: 'gps_refusals_total',
      help: 'Refusals and failures by code of the catalogue',
      labelNames: ['code'],
      registers: [this.registry],
    });
  }

  observe(operation: string, outcome: Outcome, seconds: number): void {
    this.duration.labels(this.bounded(operation), outcome).observe(seconds);
    for (const watch of this.watchers) watch(outcome, seconds);
  }

  /** Calls `watch` for each request; it must be quick and never throw. */
  onObserved(watch: Watcher): void {
    this.watchers.push(watch);
  }

  refused(code: string): void {
    this.refusals.labels(code).inc();
  }

  /** A value that is read at each scrape. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: async () => gauge.set(await read()),
    });
  }

  /** As `gauge`, one value for each of a few known labels. What is left out this time is not shown. */
  gauges(name: string, help: string, label: string, read: () => Promise<Readonly<Record<string, number>>>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      collect: async () => {
        const values = Object.entries(await read());
        gauge.reset();
        for (const [of, value] of values) gauge.labels(of).set(value);
      },
    });
  }

  private bounded(operation: string): string {
    if (this.operations.has(operation)) return operation;
    if (this.operations.size >= MAX_OPERATION_NAMES) return 'other';
    this.operations.add(operation);
    return operation;
  }
}
