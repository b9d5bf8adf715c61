import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ApplicationDirectory, type ApplicationState } from '../../platform/auth/application-directory.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { ApplicationUses } from './application-uses.js';
import { ApplicationsRepository } from './applications.repository.js';

/** While other processes can tell of changes, an application is asked for again only now and then; else every second. */
const KEPT_WHILE_TOLD = 15_000;
const KEPT_ALONE = 1_000;
const KEPT_APPLICATIONS = 5_000;
const CHANNEL = 'applications';

interface Kept {
  readonly state: ApplicationState | null;
  readonly loadedAt: number;
}

/** What is registered, in the memory of each process. Unknown names are kept as well, so that asking for them costs nothing. */
@Injectable()
export class RegisteredApplications extends ApplicationDirectory implements OnApplicationBootstrap {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly repository: ApplicationsRepository,
    private readonly uses: ApplicationUses,
    private readonly bus: LiveBus,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    // Not waited for: without Redis the second that an application is kept has to do.
    void this.bus.listen<{ clientId: string }>(CHANNEL, ({ clientId }) => this.kept.delete(clientId)).catch(() => undefined);
    this.bus.onConnected(() => this.kept.clear());
  }

  stateOf(clientId: string): ApplicationState | null | Promise<ApplicationState | null> {
    const known = this.kept.get(clientId);
    const age = this.bus.connected ? KEPT_WHILE_TOLD : KEPT_ALONE;
    return known && Date.now() - known.loadedAt < age ? known.state : this.load(clientId);
  }

  async changed(clientId: string): Promise<void> {
    this.kept.delete(clientId);
    await this.bus.publish(CHANNEL, { clientId });
  }

  used(applicationId: string, userId: string | null): void {
    this.uses.note(applicationId, userId);
  }

  private async load(clientId: string): Promise<ApplicationState | null> {
    const state = await this.repository.state(clientId);
    if (this.kept.size >= KEPT_APPLICATIONS) this.kept.clear();
    this.kept.set(clientId, { state, loadedAt: Date.now() });
    return state;
  }
}
