import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';
import { OrganizationKind } from '../organizations/index.js';
import { AdminOrganizationState } from './admin-organization.type.js';

export enum AdminOrganizationSort {
  NAME = 'NAME',
  NEWEST = 'NEWEST',
  MOST_MEMBERS = 'MOST_MEMBERS',
}
registerEnumType(AdminOrganizationSort, { name: 'AdminOrganizationSort' });

@InputType()
export class AdminOrganizationFilter {
  @Field(() => String, { nullable: true, description: 'Part of a name, alias or domain, or a whole id' }) text?: string | null;
  @Field(() => OrganizationKind, { nullable: true }) kind?: OrganizationKind | null;
  @Field(() => AdminOrganizationState, { nullable: true }) state?: AdminOrganizationState | null;
  @Field(() => ID, { nullable: true, description: 'Those a person is a member of' }) memberId?: string | null;
}

@ArgsType()
export class AdminOrganizationsArgs {
  @Field(() => AdminOrganizationFilter, { nullable: true }) filter?: AdminOrganizationFilter | null;
  @Field(() => AdminOrganizationSort, { defaultValue: AdminOrganizationSort.NAME })
  sort: AdminOrganizationSort = AdminOrganizationSort.NAME;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: AdminOrganizationsArgs): void {
    checkFirst(args.first);
  }
}

@InputType()
export class CreateOrganizationInput {
  @Field({ description: '3 to 40 lower-case letters, digits and hyphens. It can never be changed.' }) alias: string;
  @Field({ description: '2 to 80 characters' }) name: string;
  @Field(() => OrganizationKind) kind: OrganizationKind;
  @Field({ description: 'At most 500 characters', defaultValue: '' }) about: string = '';
  @Field(() => ID, { description: 'The person who becomes its first administrator' }) firstAdminId: string;
  @Field() reason: string;
  @Field() idempotencyKey: string;
}

@InputType()
export class AdminUpdateOrganizationInput {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Left out: unchanged' }) name?: string | null;
  @Field(() => OrganizationKind, { nullable: true }) kind?: OrganizationKind | null;
  @Field(() => String, { nullable: true }) about?: string | null;
  @Field() reason: string;
}

@ArgsType()
export class OrganizationDecisionArgs {
  @Field(() => ID) id: string;
  @Field() reason: string;
}

@ArgsType()
export class MemberDecisionArgs {
  @Field(() => ID) organizationId: string;
  @Field(() => ID) userId: string;
  @Field() reason: string;
}
