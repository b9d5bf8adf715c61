import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { OrganizationRole } from './organization.enums.js';

@InputType()
export class UpdateOrganizationInput {
  @Field(() => ID) organizationId: string;
  @Field(() => String, { nullable: true, description: '2 to 80 characters; left out: unchanged' }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'At most 500 characters; left out: unchanged' }) about?: string | null;
}

@InputType()
export class InviteToOrganizationInput {
  @Field(() => ID) organizationId: string;
  @Field() email: string;
  @Field(() => OrganizationRole, { defaultValue: OrganizationRole.MEMBER }) role: OrganizationRole = OrganizationRole.MEMBER;
}

@ArgsType()
export class InvitationAnswerArgs {
  @Field(() => ID, { nullable: true, description: 'Of `myOrganizationInvitations`; or the token of the mail' }) id?: string | null;
  @Field(() => String, { nullable: true }) token?: string | null;
}

@ArgsType()
export class OrganizationMemberArgs {
  @Field(() => ID) organizationId: string;
  @Field(() => ID, { description: 'The person' }) memberId: string;
}

@InputType({ description: 'The endpoints are read from the issuer’s discovery document.' })
export class OrganizationOidcInput {
  @Field({ description: 'https://sso.example, exactly as in their discovery document' }) issuer: string;
  @Field() clientId: string;
  @Field(() => String, { nullable: true, description: 'Left out: the one that was set before' }) clientSecret?: string | null;
}

@InputType({ description: 'Their metadata document, or the three values of it.' })
export class OrganizationSamlInput {
  @Field(() => String, { nullable: true, description: 'XML, at most 256 kB' }) metadata?: string | null;
  @Field(() => String, { nullable: true }) entityId?: string | null;
  @Field(() => String, { nullable: true }) singleSignOnUrl?: string | null;
  @Field(() => [String], { nullable: true, description: 'PEM or base64; two while one is exchanged for the other' })
  certificates?: string[] | null;
}

@InputType({ description: 'Exactly one of the two' })
export class SetOrganizationIdentityProviderInput {
  @Field(() => ID) organizationId: string;
  @Field(() => OrganizationOidcInput, { nullable: true }) oidc?: OrganizationOidcInput | null;
  @Field(() => OrganizationSamlInput, { nullable: true }) saml?: OrganizationSamlInput | null;
}
