import { tmpdir } from 'node:os';
import path from 'node:path';

/** Signs what the event log sends in the tests. */
export const EVENTS_SECRET = 'secret-of-the-event-log-in-the-tests';

/** Takes the text messages of the tests, one file each. */
export const smsOutbox: string = path.join(tmpdir(), `gps-sms-outbox-${process.pid}`);

/** Where the tests listen for events, when they do. */
export function eventsPort(): number {
  return Number(process.env['TEST_EVENTS_PORT']);
}

/** What the product's own providers are told in the tests. The proxy that Keycloak believes is the tests themselves. */
export function providerSettings(): Record<string, string> {
  return {
    GPS_SMS_OUTBOX: smsOutbox,
    KC_PROXY_HEADERS: 'xforwarded',
    KC_PROXY_TRUSTED_ADDRESSES: '127.0.0.1,::1',
    KC_SPI_EVENTS_LISTENER__GPS_EVENT_LOG__URL: `http://127.0.0.1:${eventsPort()}/internal/keycloak/events`,
    KC_SPI_EVENTS_LISTENER__GPS_EVENT_LOG__SECRET: EVENTS_SECRET,
    // As often as can be, so that no test waits for a turn.
    KC_SPI_EVENTS_LISTENER__GPS_EVENT_LOG__POLL_SECONDS: '1',
    KC_SPI_EVENTS_LISTENER__GPS_EVENT_LOG__LONGEST_PAUSE_SECONDS: '1',
  };
}
