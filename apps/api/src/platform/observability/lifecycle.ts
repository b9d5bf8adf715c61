import { Injectable } from '@nestjs/common';

/** Whether this process takes work. Set to draining first thing on SIGTERM, so that a load balancer looks elsewhere. */
@Injectable()
export class Lifecycle {
  private leaving = false;

  get draining(): boolean {
    return this.leaving;
  }

  drain(): void {
    this.leaving = true;
  }
}
