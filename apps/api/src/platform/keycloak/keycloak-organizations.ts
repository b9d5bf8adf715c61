/** An organization as Keycloak is to know it. */
export interface KeycloakOrganization {
  /** The product's id; Keycloak chooses one of its own. */
  readonly id: string;
  readonly keycloakId: string | null;
  readonly alias: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly domains: readonly string[];
}

/** An identity provider of an organization; what `config` leaves out stays as it is, a secret as well. */
export interface KeycloakProvider {
  readonly alias: string;
  readonly displayName: string;
  readonly providerId: 'oidc' | 'saml';
  readonly config: Readonly<Record<string, string>>;
}

/** Port to organizations and their identity providers in Keycloak. Everything may be repeated. */
export abstract class KeycloakOrganizations {
  /** Makes it or brings it up to date; answers Keycloak's id of it, and whether it was made just now. */
  abstract settle(organization: KeycloakOrganization): Promise<{ keycloakId: string; created: boolean }>;
  /** Somebody who has no account (any more) is no error. */
  abstract setMember(keycloakId: string, userId: string, member: boolean): Promise<void>;
  /** Off if it is new or of another kind than before; otherwise as it was. */
  abstract putProvider(provider: KeycloakProvider): Promise<void>;
  /** Belongs to the organization, on or off; null: it is gone. */
  abstract settleProvider(keycloakId: string, alias: string, wanted: { enabled: boolean; displayName: string } | null): Promise<void>;
}
