import type { StaffAddressLists } from './staff-addresses.js';

/** Every setting of the API's processes, typed. Injected wherever one is needed; only `loadSettings` makes it. */
export abstract class Settings {
  readonly process: 'user' | 'admin' | 'worker' | 'migrate';
  readonly profile: 'local' | 'production';
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly databaseOwnerUrl: string;
  readonly databasePool: number;
  readonly redisUrl: string;
  readonly redisPrefix: string;
  readonly keycloakUrl: string;
  readonly keycloakRealm: string;
  readonly oidcIssuer: string;
  readonly oidcJwksUrl: string;
  readonly keycloakApiClientId: string;
  readonly keycloakApiClientSecret: string;
  readonly keycloakEventsSecret: string | undefined;
  readonly auditAnchorDir: string;
  readonly auditAnchorKey: string | undefined;
  readonly auditAnchorSeconds: number;
  readonly auditExportRows: number;
  readonly webUrl: string;
  readonly adminUrl: string;
  readonly apiUrl: string;
  readonly mediaDir: string;
  readonly deletedContentDays: number;
  readonly identityEventDays: number;
  readonly trustedProxyHops: number;
  /** By role; empty: from anywhere. */
  readonly staffAddresses: StaffAddressLists;
  /** Whether organisations in Keycloak are asked for lists of theirs. */
  readonly organizationAddresses: boolean;
  readonly rateLimitFactor: number;
  /** Path of the manifest. */
  readonly trustedDocuments: string;
  readonly drainDelaySeconds: number;
  readonly allowedClients: readonly string[];
  /** Addresses by name. */
  readonly classifiers: ReadonlyMap<string, string>;
  readonly analyticsDays: number;
  readonly analyticsPatienceSeconds: number;
  readonly analyticsSmallestCell: number;
  /** Whom to ask for what stands in the name service; the word system among them means the machine's own. */
  readonly nameServers: readonly string[];
  readonly smtpUrl: string;
  readonly mailFrom: string;
  /** By role. */
  readonly sessionCaps: ReadonlyMap<string, number>;
  readonly placeDatabase: string | undefined;
  readonly logLevel: string;
  readonly otlpEndpoint: string | undefined;
}
