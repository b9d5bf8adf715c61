import type { INestApplication } from '@nestjs/common';
import { Lifecycle } from '../observability/lifecycle.js';
import { Logger } from '../observability/logger.js';

const LIMIT = 30_000;

/** On SIGTERM or SIGINT: not ready, a moment for the load balancer to notice, requests finished, sockets closed, connections given back; 30 s at most. */
export function drainOnSignal(
  app: INestApplication,
  settings: { drainDelaySeconds: number },
  afterwards: () => Promise<void> = async () => undefined,
): void {
  let leaving = false;
  const leave = (signal: NodeJS.Signals): void => {
    if (leaving) return;
    leaving = true;
    const logger = app.get(Logger);
    logger.info({ signal }, 'draining');
    app.get(Lifecycle).drain();
    setTimeout(() => {
      logger.error({}, 'drain took too long');
      process.exit(1);
    }, LIMIT).unref();
    setTimeout(() => {
      void app
        .close()
        .then(afterwards)
        .then(
          () => process.exit(0),
          (err: unknown) => {
            logger.error({ err }, 'drain failed');
            process.exit(1);
          },
        );
    }, settings.drainDelaySeconds * 1_000);
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
}
