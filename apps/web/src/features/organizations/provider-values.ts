import type { IdentityProviderProtocol, OrganizationProviderCardFragment, SetOrganizationIdentityProviderInput } from '@/gql/graphql';

/** What the form about an organization's own sign-in holds, as typed. */
export interface ProviderValues {
  readonly protocol: IdentityProviderProtocol;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly samlFrom: 'document' | 'values';
  readonly metadata: string;
  readonly entityId: string;
  readonly singleSignOnUrl: string;
  readonly certificates: string;
}

export type ProviderField = Exclude<keyof ProviderValues, 'protocol' | 'samlFrom'>;

/** What stands in the form at first: what is in force, but for what is never shown again. */
export function providerValues(provider: OrganizationProviderCardFragment | null): ProviderValues {
  return {
    protocol: provider?.protocol ?? 'OIDC',
    issuer: provider?.issuer ?? '',
    clientId: provider?.clientId ?? '',
    clientSecret: '',
    samlFrom: 'document',
    metadata: '',
    entityId: provider?.entityId ?? '',
    singleSignOnUrl: provider?.singleSignOnUrl ?? '',
    certificates: '',
  };
}

/** PEM blocks, or base64 with empty lines between. */
export function readCertificates(text: string): string[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g);
  return (blocks ?? text.split(/\n\s*\n/)).map((block) => block.trim()).filter(Boolean);
}

export function providerInput(organizationId: string, values: ProviderValues): SetOrganizationIdentityProviderInput {
  if (values.protocol === 'OIDC') {
    const secret = values.clientSecret.trim();
    return {
      organizationId,
      oidc: { issuer: values.issuer.trim(), clientId: values.clientId.trim(), ...(secret ? { clientSecret: secret } : {}) },
    };
  }
  return values.samlFrom === 'document'
    ? { organizationId, saml: { metadata: values.metadata } }
    : {
        organizationId,
        saml: {
          entityId: values.entityId.trim(),
          singleSignOnUrl: values.singleSignOnUrl.trim(),
          certificates: readCertificates(values.certificates),
        },
      };
}

const OIDC_FIELDS: Readonly<Record<string, ProviderField>> = {
  address_invalid: 'issuer',
  address_not_public: 'issuer',
  unreachable: 'issuer',
  discovery_invalid: 'issuer',
  client_id_missing: 'clientId',
  secret_missing: 'clientSecret',
};
const SAML_FIELDS: Readonly<Record<string, ProviderField>> = {
  address_invalid: 'singleSignOnUrl',
  address_not_public: 'singleSignOnUrl',
  entity_id_invalid: 'entityId',
  certificate_invalid: 'certificates',
};

/** At which field a refusal is shown; null for what concerns the whole form. */
export function fieldOf(code: string, { protocol, samlFrom }: Pick<ProviderValues, 'protocol' | 'samlFrom'>): ProviderField | null {
  const [area, name = ''] = code.split('.');
  if (area !== 'organization_provider') return null;
  if (protocol === 'OIDC') return OIDC_FIELDS[name] ?? null;
  if (samlFrom === 'values') return SAML_FIELDS[name] ?? null;
  // Whatever is wrong with a value stands in the document.
  return name.startsWith('metadata_') || name in SAML_FIELDS ? 'metadata' : null;
}
