import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { KeycloakOrganizations } from '../../platform/keycloak/keycloak-organizations.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { OrganizationChanges } from './organization-changes.js';
import { OrganizationDomainsRepository } from './organization-domains.repository.js';
import type { SetOrganizationIdentityProviderInput } from './organization.inputs.js';
import { refusalToAdminister } from './organization.policy.js';
import { OrganizationProvidersRepository, type ProviderOfOrganization } from './organization-providers.repository.js';
import { OrganizationReader } from './organization.reader.js';
import './organization-sign-in.errors.js';
import type { Organization } from './organization.type.js';
import { OrganizationsRepository } from './organizations.repository.js';
import { ProviderInputs } from './provider-inputs.js';
import { TenantScope } from './tenant-scope.js';

/** The organization's own sign-in. Its secret passes through here on its way to Keycloak, and is kept nowhere else. */
@Injectable()
export class OrganizationProvidersService {
  constructor(
    private readonly scope: TenantScope,
    private readonly organizations: OrganizationsRepository,
    private readonly domains: OrganizationDomainsRepository,
    private readonly providers: OrganizationProvidersRepository,
    private readonly reader: OrganizationReader,
    private readonly inputs: ProviderInputs,
    private readonly keycloak: KeycloakOrganizations,
    private readonly changes: OrganizationChanges,
    private readonly audit: AuditLog,
  ) {}

  async set(actor: Actor, input: SetOrganizationIdentityProviderInput, asked: RequestedFields): Promise<Organization | NotAllowed> {
    // Before anything is fetched from addresses that are named here: whoever may not do this sends nobody anywhere.
    const before = await this.administered(actor, input.organizationId, (tx, id) => this.ready(tx, id));
    if (before instanceof NotAllowed) return before;
    const checked = await this.inputs.check(input, before);
    if (typeof checked === 'string') return new NotAllowed(checked);
    return this.administered(actor, input.organizationId, async (tx, id) => {
      const now = await this.ready(tx, id);
      if (now instanceof NotAllowed) return now;
      const { kept, representation } = checked;
      // Another issuer may say other people are its own, so somebody has to look at it before it is let in.
      const enabled =
        now.provider !== null && now.provider.enabled && now.provider.protocol === kept.protocol && now.provider.issuer === kept.issuer;
      await this.providers.put(tx, { ...kept, organizationId: id, enabled, by: actor.userId });
      await this.changes.settings(tx, id);
      const organization = await this.reader.one(tx, actor, { id }, asked);
      await this.audit.append(tx, actor, {
        ...about(id, 'organization.provider_set'),
        details: { protocol: kept.protocol, issuer: kept.issuer },
      });
      // Last: if Keycloak does not take it, nothing was set. Switched on by the worker, once all of this is committed.
      await this.keycloak.putProvider(representation);
      return organization ?? new NotAllowed('organization.not_found');
    });
  }

  switch(actor: Actor, organizationId: string, enabled: boolean, asked: RequestedFields): Promise<Organization | NotAllowed> {
    return this.administered(actor, organizationId, async (tx, id) => {
      if (enabled && (await this.domains.count(tx, id)).verified === 0) return new NotAllowed('organization_provider.no_domain');
      if (!(await this.providers.switch(tx, id, enabled, actor.userId))) return new NotAllowed('organization_provider.not_found');
      return this.done(tx, actor, id, enabled ? 'organization.provider_enabled' : 'organization.provider_disabled', asked);
    });
  }

  remove(actor: Actor, organizationId: string, asked: RequestedFields): Promise<Organization | NotAllowed> {
    return this.administered(actor, organizationId, async (tx, id) => {
      if (!(await this.providers.remove(tx, id))) return new NotAllowed('organization_provider.not_found');
      return this.done(tx, actor, id, 'organization.provider_removed', asked);
    });
  }

  private async done(tx: Tx, actor: Actor, id: string, action: string, asked: RequestedFields): Promise<Organization | NotAllowed> {
    await this.changes.settings(tx, id);
    const organization = await this.reader.one(tx, actor, { id }, asked);
    await this.audit.append(tx, actor, about(id, action));
    return organization ?? new NotAllowed('organization.not_found');
  }

  private async ready(
    tx: Tx,
    id: string,
  ): Promise<{ id: string; alias: string; name: string; provider: ProviderOfOrganization | null } | NotAllowed> {
    const organization = await this.organizations.named(tx, id);
    if (!organization) return new NotAllowed('organization.not_found');
    if ((await this.domains.count(tx, id)).verified === 0) return new NotAllowed('organization_provider.no_domain');
    return { id, ...organization, provider: await this.providers.find(tx, id) };
  }

  private async administered<T>(
    actor: Actor,
    rawId: string,
    work: (tx: Tx, id: string) => Promise<T | NotAllowed>,
  ): Promise<T | NotAllowed> {
    const id = uuidOrNull(rawId);
    if (id === null) return new NotAllowed('organization.not_found');
    return this.scope.asMember(actor, async (tx) => {
      await this.organizations.lock(tx, id);
      const refusal = refusalToAdminister(await this.organizations.standing(tx, id, actor.userId));
      return refusal ? new NotAllowed(refusal) : work(tx, id);
    });
  }
}

function about(organizationId: string, action: string) {
  return { action, subjectKind: 'organization', subjectId: organizationId } as const;
}
