import type { Settings } from '../../config/settings.js';
import { toAuthor } from '../content/index.js';
import type { MediaUrls } from '../media/index.js';
import { IdentityProviderProtocol } from './organization.enums.js';
import type { OrganizationInvitation } from './organization-invitation.type.js';
import type { OrganizationDomain, OrganizationIdentityProvider, OrganizationSignInAddresses } from './organization-sign-in.type.js';
import type { OrganizationMember } from './organization.type.js';
import type { DomainRow, InvitationRow, MemberRow, ProviderRow } from './organizations.repository.js';

const PROOF_HOST = '_grand-prix-social';
const PROOF_NAME = 'grand-prix-social';

/** Dates that PostgreSQL has put into JSON. */
const dateOf = (text: string): Date => new Date(text);
const dateOrNull = (text: string | null): Date | null => (text === null ? null : new Date(text));

export function toMember({ id, role, joinedAt, throughProvider, person }: MemberRow, urls: MediaUrls): OrganizationMember {
  return { id, role, throughProvider, joinedAt: dateOf(joinedAt), person: toAuthor(person, urls) };
}

export function toInvitation(row: InvitationRow, urls: MediaUrls): OrganizationInvitation {
  const { id, email, role, expired } = row;
  return {
    ...{ id, email, role, expired },
    createdAt: dateOf(row.createdAt),
    sentAt: dateOf(row.sentAt),
    expiresAt: dateOf(row.expiresAt),
    invitedBy: row.invitedBy && toAuthor(row.invitedBy, urls),
  };
}

export function toDomain({ id, name, proof, verifiedAt, checkedAt }: DomainRow): OrganizationDomain {
  const record = proofRecord(name, proof);
  return {
    id,
    name,
    verifiedAt: dateOrNull(verifiedAt),
    checkedAt: dateOrNull(checkedAt),
    recordName: record.name,
    recordValue: record.value,
  };
}

/** Where the proof that a domain is theirs has to stand. */
export function proofRecord(domain: string, proof: string): { readonly name: string; readonly value: string } {
  return { name: `${PROOF_HOST}.${domain}`, value: `${PROOF_NAME}=${proof}` };
}

type Realm = Pick<Settings, 'keycloakUrl' | 'keycloakRealm'>;

/** They follow from the organization's name alone. */
export function signInAddresses(alias: string, settings: Realm): OrganizationSignInAddresses {
  const realm = `${settings.keycloakUrl}/realms/${settings.keycloakRealm}`;
  const redirectUrl = `${realm}/broker/${alias}/endpoint`;
  return { redirectUrl, serviceProviderEntityId: realm, serviceProviderMetadataUrl: `${redirectUrl}/descriptor` };
}

export function toProvider(row: ProviderRow, settings: Realm): OrganizationIdentityProvider {
  const { alias, protocol, enabled, issuer, clientId, singleSignOnUrl, certificateFingerprints } = row;
  const { redirectUrl, serviceProviderEntityId, serviceProviderMetadataUrl } = signInAddresses(alias, settings);
  const saml = protocol === IdentityProviderProtocol.SAML;
  return {
    ...{ alias, protocol, enabled, clientId, singleSignOnUrl, certificateFingerprints, redirectUrl },
    issuer: saml ? null : issuer,
    entityId: saml ? issuer : null,
    serviceProviderEntityId: saml ? serviceProviderEntityId : '',
    serviceProviderMetadataUrl: saml ? serviceProviderMetadataUrl : '',
    updatedAt: dateOf(row.updatedAt),
  };
}
