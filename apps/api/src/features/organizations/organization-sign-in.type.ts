import { Field, ID, ObjectType } from '@nestjs/graphql';
import { IdentityProviderProtocol } from './organization.enums.js';

@ObjectType({ description: 'A domain of e-mail addresses. It counts once its proof was found in the name service.' })
export class OrganizationDomain {
  @Field(() => ID) id: string;
  @Field({ description: 'e.g. scuderia.example' }) name: string;
  @Field(() => Date, { nullable: true, description: 'null: not proven yet' }) verifiedAt: Date | null;
  @Field({ description: 'Where the TXT record has to stand' }) recordName: string;
  @Field({ description: 'What the TXT record has to say' }) recordValue: string;
  @Field(() => Date, { nullable: true, description: 'When it was last looked for' }) checkedAt: Date | null;
}

@ObjectType({ description: 'The organization’s own sign-in. Its secret is never shown again.' })
export class OrganizationIdentityProvider {
  @Field({ description: 'What kc_idp_hint names' }) alias: string;
  @Field(() => IdentityProviderProtocol) protocol: IdentityProviderProtocol;
  @Field({ description: 'Members with an address of a proven domain are sent there' }) enabled: boolean;
  @Field(() => String, { nullable: true, description: 'OIDC' }) issuer: string | null;
  @Field(() => String, { nullable: true, description: 'OIDC' }) clientId: string | null;
  @Field(() => String, { nullable: true, description: 'SAML: as their metadata names themselves' }) entityId: string | null;
  @Field(() => String, { nullable: true, description: 'SAML' }) singleSignOnUrl: string | null;
  @Field(() => [String], { description: 'SAML: SHA-256 of the certificates that may sign, in hex' }) certificateFingerprints: string[];
  @Field({ description: 'OIDC: the redirect address to register there. SAML: where answers go (assertion consumer)' }) redirectUrl: string;
  @Field({ description: 'SAML: as we name ourselves; OIDC: empty' }) serviceProviderEntityId: string;
  @Field({ description: 'SAML: address of our metadata; OIDC: empty' }) serviceProviderMetadataUrl: string;
  @Field() updatedAt: Date;
}

@ObjectType({ description: 'What the other side has to know of us, also before there is anything of theirs here' })
export class OrganizationSignInAddresses {
  @Field({ description: 'OIDC: the redirect address to register there. SAML: where answers go (assertion consumer)' }) redirectUrl: string;
  @Field({ description: 'SAML: as we name ourselves' }) serviceProviderEntityId: string;
  @Field({ description: 'SAML: address of our metadata; it answers once a SAML provider is saved' }) serviceProviderMetadataUrl: string;
}
