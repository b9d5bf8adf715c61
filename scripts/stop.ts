import { composeIsUp, stopCompose } from './platform/compose/start-compose.ts';
import { stopPlatform } from './platform/launch/stop-platform.ts';
import { failureLine } from './platform/steps/step-failure.ts';

try {
  const ended = await stopPlatform();
  if (composeIsUp()) await stopCompose();
  else console.log(ended ? '✓ Ended' : '✓ Nothing was running');
} catch (error) {
  console.error(failureLine('Stop', error));
  process.exit(1);
}
