import { config } from './config';

/** A wrong setting stops the server with one line, before anybody is served. */
export function stopOnWrongSettings(): void {
  try {
    config();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}
