import { Injectable } from '@nestjs/common';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { PublicAddresses } from '../organizations/index.js';
import type { ApplicationFacts } from './application-input.policy.js';
import './applications.errors.js';
import { isWholeAddress } from './redirect-address.policy.js';

/** Keycloak goes to these by itself, so they must not lead into our own nets. */
@Injectable()
export class LogoutAddresses {
  constructor(private readonly addresses: PublicAddresses) {}

  async refusal({ logoutUrl }: ApplicationFacts): Promise<NotAllowed | null> {
    if (logoutUrl === null) return null;
    const fits = isWholeAddress(logoutUrl) && (await this.addresses.refusal(logoutUrl)) === null;
    return fits ? null : new NotAllowed('application.logout_url_refused');
  }
}
