import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/unique-violation.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { checkDomainName } from './domain-name.js';
import { NameService } from './name-service.js';
import { OrganizationChanges } from './organization-changes.js';
import { type DomainOfOrganization, OrganizationDomainsRepository } from './organization-domains.repository.js';
import { proofRecord, toDomain } from './organization.mapper.js';
import { refusalToAdminister } from './organization.policy.js';
import { OrganizationProvidersRepository } from './organization-providers.repository.js';
import { OrganizationReader } from './organization.reader.js';
import type { OrganizationDomain } from './organization-sign-in.type.js';
import './organization-sign-in.errors.js';
import type { Organization } from './organization.type.js';
import { OrganizationsRepository } from './organizations.repository.js';
import { TenantScope } from './tenant-scope.js';

const MOST = 10;

/** Domains of e-mail addresses, and the proof that they are the organization's. */
@Injectable()
export class OrganizationDomainsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly organizations: OrganizationsRepository,
    private readonly domains: OrganizationDomainsRepository,
    private readonly providers: OrganizationProvidersRepository,
    private readonly reader: OrganizationReader,
    private readonly names: NameService,
    private readonly changes: OrganizationChanges,
    private readonly audit: AuditLog,
  ) {}

  async add(actor: Actor, rawId: string, rawName: string): Promise<OrganizationDomain | NotAllowed> {
    const [organizationId, checked] = [uuidOrNull(rawId), checkDomainName(rawName)];
    if (organizationId === null) return new NotAllowed('organization.not_found');
    if ('code' in checked) return new NotAllowed(checked.code);
    return this.scope.asMember(actor, async (tx) => {
      const refusal = refusalToAdminister(await this.organizations.standing(tx, organizationId, actor.userId));
      if (refusal) return new NotAllowed(refusal);
      if ((await this.domains.count(tx, organizationId)).all >= MOST) return new NotAllowed('organization_domain.too_many');
      const proof = randomBytes(24).toString('base64url');
      const row = await this.domains.add(tx, { id: uuidv7(), organizationId, name: checked.name, proof });
      return row ? toDomain(row) : new NotAllowed('organization_domain.already_added');
    });
  }

  async verify(actor: Actor, rawId: string): Promise<OrganizationDomain | NotAllowed> {
    const found = await this.administered(actor, rawId, (_, domain) => Promise.resolve(domain));
    if (found instanceof NotAllowed || found.verifiedAt !== null) return found instanceof NotAllowed ? found : toDomain(found);
    // Outside of any transaction: strangers' name servers take the time they like.
    const record = proofRecord(found.name, found.proof);
    const texts = await this.names.texts(record.name);
    if (texts === null) return new NotAllowed('organization_domain.lookup_failed');
    const proven = texts.some((text) => text.trim() === record.value);
    try {
      return await this.administered(actor, rawId, async (tx, domain) => {
        const row = await this.domains.checked(tx, domain.id, proven && domain.proof === found.proof);
        if (!row?.verifiedAt) return new NotAllowed('organization_domain.record_not_found');
        await this.changes.settings(tx, domain.organizationId);
        await this.audit.append(tx, actor, { ...about(domain, 'organization.domain_verified'), details: { domain: domain.name } });
        return toDomain(row);
      });
    } catch (error) {
      if (isUniqueViolation(error, 'organization_domains_proven')) return new NotAllowed('organization_domain.taken');
      throw error;
    }
  }

  remove(actor: Actor, rawId: string, asked: RequestedFields): Promise<Organization | NotAllowed> {
    return this.administered(actor, rawId, async (tx, domain) => {
      await this.domains.remove(tx, domain.id);
      if ((await this.domains.count(tx, domain.organizationId)).verified === 0)
        await this.providers.switch(tx, domain.organizationId, false, actor.userId);
      await this.changes.settings(tx, domain.organizationId);
      const organization = await this.reader.one(tx, actor, { id: domain.organizationId }, asked);
      await this.audit.append(tx, actor, { ...about(domain, 'organization.domain_removed'), details: { domain: domain.name } });
      return organization ?? new NotAllowed('organization.not_found');
    });
  }

  private async administered<T>(
    actor: Actor,
    rawId: string,
    work: (tx: Tx, domain: DomainOfOrganization) => Promise<T | NotAllowed>,
  ): Promise<T | NotAllowed> {
    const id = uuidOrNull(rawId);
    if (id === null) return new NotAllowed('organization_domain.not_found');
    return this.scope.asMember(actor, async (tx) => {
      const domain = await this.domains.find(tx, id);
      const refusal = domain && refusalToAdminister(await this.organizations.standing(tx, domain.organizationId, actor.userId));
      if (!domain || refusal) return new NotAllowed(domain ? (refusal as string) : 'organization_domain.not_found');
      await this.organizations.lock(tx, domain.organizationId);
      return work(tx, domain);
    });
  }
}

function about({ organizationId }: DomainOfOrganization, action: string) {
  return { action, subjectKind: 'organization', subjectId: organizationId } as const;
}
