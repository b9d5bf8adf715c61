import { Inject, Injectable, Optional } from '@nestjs/common';
import { AddressList } from '../../config/address-list.js';
import { Settings } from '../../config/settings.js';
import { DomainError } from '../errors/domain-error.js';
import { KeycloakAdmin } from '../keycloak/keycloak-admin.js';
import { Logger } from '../observability/logger.js';
import type { Actor } from './actor.js';
import { AddressRefusals } from './address-refusals.js';
import { RecentAnswers } from './recent-answers.js';

/** So soon a list that was changed in Keycloak holds. */
const KEPT = 30_000;

/**
 * Keycloak refuses to sign staff in from outside the lists of their roles and organisations; a session that was begun inside may be carried
 * elsewhere. So the same lists are asked again for each request, of all that hold for somebody.
 */
@Injectable()
export class StaffAddresses {
  private readonly ofOrganizations = new RecentAnswers<readonly AddressList[]>(KEPT, (userId) => this.ask(userId));

  constructor(
    private readonly settings: Settings,
    private readonly keycloak: KeycloakAdmin,
    private readonly logger: Logger,
    @Optional() @Inject(AddressRefusals) private readonly refusals: AddressRefusals | null,
  ) {}

  /** The actor, or the refusal thrown. */
  judge(actor: Actor): Actor | Promise<Actor> {
    const { staffAddresses, organizationAddresses } = this.settings;
    const outside = actor.roles.filter((role) => staffAddresses.get(role)?.allows(actor.address) === false);
    if (outside.length > 0) return this.refuse(actor, outside);
    return organizationAddresses ? this.judgeOrganizations(actor) : actor;
  }

  private async judgeOrganizations(actor: Actor): Promise<Actor> {
    const lists = await this.ofOrganizations.of(actor.userId);
    return lists.every((list) => list.allows(actor.address)) ? actor : this.refuse(actor, ['organization']);
  }

  private async refuse(actor: Actor, lists: readonly string[]): Promise<never> {
    await this.refusals?.note(actor, lists);
    throw new DomainError('auth.address_not_allowed');
  }

  private async ask(userId: string): Promise<readonly AddressList[]> {
    const texts = await this.keycloak.organizationAddressesOf(userId);
    return texts.flatMap((text) => {
      const list = AddressList.parse(text);
      if (list?.unreadable.length)
        this.logger.error({ userId }, 'address list of an organization: an entry is no network and allows nobody');
      return list ?? [];
    });
  }
}
