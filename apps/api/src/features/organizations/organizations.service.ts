import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { isUniqueViolation } from '../../platform/database/unique-violation.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { TextRefused } from '../../platform/text/index.js';
import { uuidOrNull } from '../content/index.js';
import type { UpdateOrganizationInput } from './organization.inputs.js';
import { refusalToAdminister } from './organization.policy.js';
import { OrganizationChanges } from './organization-changes.js';
import { OrganizationReader } from './organization.reader.js';
import { checkAbout, checkName, isAlias } from './organization-texts.js';
import type { Organization } from './organization.type.js';
import './organizations.errors.js';
import { OrganizationsRepository } from './organizations.repository.js';
import { TenantScope } from './tenant-scope.js';

@Injectable()
export class OrganizationsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly repository: OrganizationsRepository,
    private readonly reader: OrganizationReader,
    private readonly changes: OrganizationChanges,
  ) {}

  async byAlias(actor: Actor, alias: string, asked: RequestedFields): Promise<Organization | null> {
    return isAlias(alias) ? this.scope.asMember(actor, (tx) => this.reader.one(tx, actor, { alias }, asked)) : null;
  }

  own(actor: Actor, asked: RequestedFields): Promise<Organization[]> {
    return this.scope.asMember(actor, (tx) => this.reader.own(tx, actor, asked));
  }

  async update(actor: Actor, input: UpdateOrganizationInput, asked: RequestedFields): Promise<Organization | TextRefused | NotAllowed> {
    const id = uuidOrNull(input.organizationId);
    if (id === null) return new NotAllowed('organization.not_found');
    if (input.name == null && input.about == null) return new NotAllowed('organization.nothing_to_change');
    const name = input.name == null ? null : checkName(input.name);
    const about = input.about == null ? null : checkAbout(input.about);
    for (const checked of [name, about]) if (checked && !checked.ok) return new TextRefused(checked);
    const change = { name: name?.ok ? name.text : null, about: about?.ok ? about.text : null };
    try {
      return await this.scope.asMember(actor, async (tx) => {
        const refusal = refusalToAdminister(await this.repository.standing(tx, id, actor.userId));
        if (refusal) return new NotAllowed(refusal);
        await this.repository.change(tx, id, change);
        await this.changes.settings(tx, id);
        return (await this.reader.one(tx, actor, { id }, asked)) ?? new NotAllowed('organization.not_found');
      });
    } catch (error) {
      if (isUniqueViolation(error, 'organizations_name_key')) return new NotAllowed('organization.name_taken');
      throw error;
    }
  }
}
