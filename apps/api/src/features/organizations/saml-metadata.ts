import { parsePlainXml, type XmlElement } from './xml-elements.js';

const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';
const SIGNATURES = 'http://www.w3.org/2000/09/xmldsig#';
const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
const BINDINGS = 'urn:oasis:names:tc:SAML:2.0:bindings:';
const LARGEST = 256 * 1024;

export interface SamlProvider {
  readonly entityId: string;
  readonly singleSignOnUrl: string;
  /** Whether requests are posted there; otherwise they are part of the address. */
  readonly byPost: boolean;
  readonly certificates: readonly string[];
}

export type MetadataRefusal =
  'organization_provider.metadata_too_large' | 'organization_provider.metadata_hostile' | 'organization_provider.metadata_invalid';

/** What is needed of the metadata of a SAML identity provider. Their signature says nothing here: an administrator has pasted them. */
export function readSamlMetadata(raw: string): SamlProvider | MetadataRefusal {
  if (raw.length > LARGEST) return 'organization_provider.metadata_too_large';
  const root = parsePlainXml(raw);
  if (root === 'hostile') return 'organization_provider.metadata_hostile';
  if (root === 'malformed' || !is(root, METADATA, 'EntityDescriptor')) return 'organization_provider.metadata_invalid';
  const [role, ...others] = children(root, METADATA, 'IDPSSODescriptor').filter((one) =>
    (one.attributes.get('protocolSupportEnumeration') ?? '').split(/\s+/).includes(PROTOCOL),
  );
  const entityId = root.attributes.get('entityID') ?? '';
  if (!role || others.length > 0 || entityId === '') return 'organization_provider.metadata_invalid';
  const service = serviceOf(role, 'HTTP-POST') ?? serviceOf(role, 'HTTP-Redirect');
  const certificates = children(role, METADATA, 'KeyDescriptor')
    .filter((key) => (key.attributes.get('use') ?? 'signing') === 'signing')
    .flatMap((key) => below(key, SIGNATURES, 'X509Certificate').map((one) => one.text.replace(/\s+/g, '')));
  if (!service || certificates.length === 0) return 'organization_provider.metadata_invalid';
  return { entityId, ...service, certificates: [...new Set(certificates)] };
}

function serviceOf(role: XmlElement, binding: 'HTTP-POST' | 'HTTP-Redirect'): Pick<SamlProvider, 'singleSignOnUrl' | 'byPost'> | null {
  const found = children(role, METADATA, 'SingleSignOnService').find((one) => one.attributes.get('Binding') === BINDINGS + binding);
  const location = found?.attributes.get('Location');
  return location ? { singleSignOnUrl: location, byPost: binding === 'HTTP-POST' } : null;
}

function is(element: XmlElement, namespace: string, name: string): boolean {
  return element.namespace === namespace && element.name === name;
}

function children(element: XmlElement, namespace: string, name: string): XmlElement[] {
  return element.children.filter((child) => is(child, namespace, name));
}

function below(element: XmlElement, namespace: string, name: string): XmlElement[] {
  return element.children.flatMap((child) => (is(child, namespace, name) ? [child] : below(child, namespace, name)));
}
