import { defineErrors } from '../../platform/errors/domain-error.js';

export const ORGANIZATION_SIGN_IN_ERRORS = defineErrors({
  'organization_domain.not_found': { status: 404, message: 'The organization has no such domain.' },
  'organization_domain.invalid': { status: 400, message: 'This is no domain that an organization can have.' },
  'organization_domain.public': { status: 400, message: 'Anybody can have an address there, so it cannot belong to an organization.' },
  'organization_domain.taken': { status: 409, message: 'Another organization has proven this domain.' },
  'organization_domain.already_added': { status: 409, message: 'The organization has this domain already.' },
  'organization_domain.too_many': { status: 409, message: 'The organization has as many domains as it may have.' },
  'organization_domain.record_not_found': {
    status: 409,
    message: 'The TXT record was not found. New records may take some hours to be seen everywhere.',
  },
  'organization_domain.lookup_failed': { status: 503, message: 'The name service did not answer. Try again in a moment.' },
  'organization_provider.not_found': { status: 404, message: 'The organization has no identity provider of its own.' },
  'organization_provider.no_domain': { status: 409, message: 'Prove a domain of the organization first.' },
  'organization_provider.one_of': { status: 400, message: 'Give the values of OpenID Connect or of SAML, not both.' },
  'organization_provider.address_invalid': { status: 400, message: 'The address must be https, without a name or password in it.' },
  'organization_provider.address_not_public': { status: 400, message: 'The address does not lead to a public host.' },
  'organization_provider.unreachable': { status: 409, message: 'The discovery document could not be read from the issuer.' },
  'organization_provider.discovery_invalid': { status: 409, message: 'The issuer’s discovery document does not fit the issuer.' },
  'organization_provider.client_id_missing': { status: 400, message: 'Give the client id that was registered there.' },
  'organization_provider.secret_missing': { status: 400, message: 'Give the secret of the client.' },
  'organization_provider.entity_id_invalid': { status: 400, message: 'Give the entity id as their metadata has it.' },
  'organization_provider.certificate_invalid': {
    status: 400,
    message: 'Give one to four signing certificates that are in force, with RSA keys of at least 2048 bits or EC keys.',
  },
  'organization_provider.metadata_hostile': { status: 400, message: 'The document has parts that metadata must not have.' },
  'organization_provider.metadata_invalid': { status: 400, message: 'This is no metadata of a SAML identity provider.' },
  'organization_provider.metadata_too_large': { status: 400, message: 'The document is too large.' },
});
