import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { Notifier } from './notifier.js';

/** Of these events' payloads, what is read here. */
interface DeviceAdded {
  readonly userId: string;
  readonly deviceId: string;
}

interface DataExportReady {
  readonly userId: string;
  readonly exportId: string;
}

interface SessionCompromised {
  readonly userId: string;
  readonly sessionId: string;
}

const HANDLER = {
  device: 'notifications.new-device',
  compromised: 'notifications.session-compromised',
  exported: 'notifications.data-export-ready',
} as const;

/** What concerns the safety of the person's own account. */
@Injectable()
export class SecurityHandlers {
  constructor(private readonly notifier: Notifier) {}

  @OnEvent('device.added', HANDLER.device)
  deviceAdded(event: DomainEvent<DeviceAdded>): Promise<void> {
    const { userId, deviceId } = event.payload;
    return this.notifier.once(HANDLER.device, event, ({ add }) => add({ userId, kind: 'NEW_DEVICE', dedupeKey: `device:${deviceId}` }));
  }

  @OnEvent('session.compromised', HANDLER.compromised)
  compromised(event: DomainEvent<SessionCompromised>): Promise<void> {
    const { userId, sessionId } = event.payload;
    return this.notifier.once(HANDLER.compromised, event, ({ add }) =>
      add({ userId, kind: 'SESSION_COMPROMISED', dedupeKey: `session:${sessionId}` }),
    );
  }

  @OnEvent('data_export.ready', HANDLER.exported)
  exported(event: DomainEvent<DataExportReady>): Promise<void> {
    const { userId, exportId } = event.payload;
    return this.notifier.once(HANDLER.exported, event, ({ add }) =>
      add({ userId, kind: 'DATA_EXPORT_READY', dedupeKey: `export:${exportId}` }),
    );
  }
}
