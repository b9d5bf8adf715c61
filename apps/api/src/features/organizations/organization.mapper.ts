import type { Settings } from '../../config/settings.js';
import { toAuthor } from '../content/index.js';
import type { MediaUrls } from '../media/index.js';
import { IdentityProviderProtocol } from './organization.enums.js';
import type { OrganizationInvitation } from './organization-invitation.type.js';
import type { OrganizationDomain, OrganizationIdentityProvider } from './organization-sign-in.type.js';
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

export function toProvider(row: ProviderRow, settings: Pick<Settings, 'keycloakUrl' | 'keycloakRealm'>): OrganizationIdentityProvider {
  const { alias, protocol, enabled, issuer, clientId, singleSignOnUrl, certificateFingerprints } = row;
  const realm = `${settings.keycloakUrl}/realms/${settings.keycloakRealm}`;
  const redirectUrl = `${realm}/broker/${alias}/endpoint`;
  const saml = protocol === IdentityProviderProtocol.SAML;
  return {
    ...{ alias, protocol, enabled, clientId, singleSignOnUrl, certificateFingerprints, redirectUrl },
    issuer: saml ? null : issuer,
    entityId: saml ? issuer : null,
    serviceProviderEntityId: saml ? realm : '',
    serviceProviderMetadataUrl: saml ? `${redirectUrl}/descriptor` : '',
    updatedAt: dateOf(row.updatedAt),
  };
}
