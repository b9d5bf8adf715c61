import { settleEveryOrigin } from '@gps/auth-client/front-door';
import { config } from './config';

// A wrong setting stops the server here, with one line, before anybody is served.
try {
  settleEveryOrigin(config().trustedProxyHops);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
