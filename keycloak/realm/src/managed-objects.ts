import { isObject, object, objects, strings, text, without, type Json, type JsonObject } from './json.ts';
import { federationObjects } from './federation/managed-federation.ts';
import { FLOW_BINDINGS } from './flow-bindings.ts';
import { flowTree } from './flow-tree.ts';

/** The order is the order of work: what is used by others comes first. */
export const KINDS = [
  'settings',
  'component',
  'user profile',
  // Before the clients, whose addresses it decides about: one that a new rule allows can be written after it only.
  'client profile',
  'client scope',
  'client',
  'role',
  'role composites',
  'scope mapping',
  'realm client scopes',
  'service account',
  'flow',
  'flow bindings',
  'required action',
  'client policy',
  // Last: they name flows and roles.
  'directory groups',
  'user federation',
  'identity provider',
] as const;
export type Kind = (typeof KINDS)[number];

export interface ManagedObject {
  readonly kind: Kind;
  readonly name: string;
  /** Exactly what git decides; what is not named here belongs to the administrator. */
  readonly fields: JsonObject;
}

const NOT_SETTINGS = [
  'realm',
  'roles',
  'defaultRole',
  'groups',
  'users',
  'scopeMappings',
  'clientScopeMappings',
  'clients',
  'clientScopes',
  'components',
  'authenticationFlows',
  'authenticatorConfig',
  'requiredActions',
  'clientProfiles',
  'clientPolicies',
  'defaultDefaultClientScopes',
  'defaultOptionalClientScopes',
  'identityProviders',
  'identityProviderMappers',
  'userFederation',
  'groupRoles',
  'requiredCredentials',
  ...FLOW_BINDINGS,
];
const USER_PROFILE = 'org.keycloak.userprofile.UserProfileProvider';

/** A normalised realm taken apart into what is compared and written one by one. */
export function managedObjects(realm: JsonObject): Map<string, ManagedObject> {
  const found: ManagedObject[] = [
    { kind: 'settings', name: text(realm, 'realm'), fields: without(realm, NOT_SETTINGS) },
    ...components(realm),
    ...objects(realm, 'clientScopes').map((scope) => ({
      kind: 'client scope' as const,
      name: text(scope, 'name'),
      fields: keyMappers(scope),
    })),
    ...objects(realm, 'clients')
      .filter((client) => !isInternal(client))
      .map((client) => ({ kind: 'client' as const, name: text(client, 'clientId'), fields: keyMappers(client) })),
    ...roles(realm),
    ...scopeMappings(realm),
    {
      kind: 'realm client scopes',
      name: text(realm, 'realm'),
      fields: { default: strings(realm, 'defaultDefaultClientScopes'), optional: strings(realm, 'defaultOptionalClientScopes') },
    },
    ...objects(realm, 'users').map((user) => ({
      kind: 'service account' as const,
      name: text(user, 'serviceAccountClientId'),
      fields: { realmRoles: strings(user, 'realmRoles'), clientRoles: object(user, 'clientRoles') },
    })),
    ...objects(realm, 'authenticationFlows')
      .filter((flow) => flow['topLevel'] === true)
      .map((flow) => ({ kind: 'flow' as const, name: text(flow, 'alias'), fields: flowTree(realm, flow) })),
    {
      kind: 'flow bindings',
      name: text(realm, 'realm'),
      fields: Object.fromEntries(FLOW_BINDINGS.map((binding) => [binding, realm[binding]])),
    },
    ...objects(realm, 'requiredActions').map((action) => ({
      kind: 'required action' as const,
      name: text(action, 'alias'),
      fields: action,
    })),
    ...objects(object(realm, 'clientProfiles'), 'profiles').map((profile) => ({
      kind: 'client profile' as const,
      name: text(profile, 'name'),
      fields: profile,
    })),
    ...objects(object(realm, 'clientPolicies'), 'policies').map((policy) => ({
      kind: 'client policy' as const,
      name: text(policy, 'name'),
      fields: policy,
    })),
  ];
  found.push(...federationObjects(realm));
  found.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return new Map(found.map((item) => [keyOf(item), item]));
}

export function keyOf(item: { kind: Kind; name: string }): string {
  return `${item.kind} ${item.name}`;
}

/** `realm-management` stands for the realm itself; Keycloak lets nobody edit it. */
function isInternal(client: JsonObject): boolean {
  return text(object(client, 'attributes'), 'realm_client') === 'true';
}

/** Mappers by name, so that one changed mapper reads as one change. */
function keyMappers(owner: JsonObject): JsonObject {
  const mappers = Object.fromEntries(objects(owner, 'protocolMappers').map((mapper) => [text(mapper, 'name'), without(mapper, ['name'])]));
  return { ...without(owner, ['protocolMappers']), protocolMappers: mappers };
}

function components(realm: JsonObject): ManagedObject[] {
  const all = object(realm, 'components');
  return Object.keys(all).flatMap((type) =>
    objects(all, type).map((component): ManagedObject => {
      if (type === USER_PROFILE) return { kind: 'user profile', name: text(realm, 'realm'), fields: userProfile(component) };
      return {
        kind: 'component',
        name: `${type}/${text(component, 'subType')}/${text(component, 'name')}`,
        fields: { ...component, providerType: type },
      };
    }),
  );
}

function userProfile(component: JsonObject): JsonObject {
  const profile = JSON.parse(strings(object(component, 'config'), 'kc.user.profile.config')[0] ?? '{}') as JsonObject;
  const attributes = Object.fromEntries(
    objects(profile, 'attributes').map((attribute) => [text(attribute, 'name'), without(attribute, ['name'])]),
  );
  return { ...without(profile, ['attributes', 'groups']), attributes };
}

function roles(realm: JsonObject): ManagedObject[] {
  const all = object(realm, 'roles');
  const clientRoles = object(all, 'client');
  const owned = [
    ...objects(all, 'realm').map((role) => ({ name: text(role, 'name'), role })),
    ...Object.keys(clientRoles).flatMap((client) =>
      objects(clientRoles, client).map((role) => ({ name: `${client}/${text(role, 'name')}`, role })),
    ),
  ];
  return owned.flatMap(({ name, role }): ManagedObject[] => [
    { kind: 'role', name, fields: without(role, ['composite', 'composites', 'clientRole']) },
    { kind: 'role composites', name, fields: compositesOf(role) },
  ]);
}

function compositesOf(role: JsonObject): JsonObject {
  const composites = object(role, 'composites');
  return { realm: strings(composites, 'realm'), client: object(composites, 'client') };
}

/** Which roles a client or client scope may put into a token. */
function scopeMappings(realm: JsonObject): ManagedObject[] {
  const byHolder = new Map<string, { realm: string[]; client: Record<string, Json> }>();
  const holder = (mapping: JsonObject) => {
    const name = text(mapping, 'client') ? `client/${text(mapping, 'client')}` : `client scope/${text(mapping, 'clientScope')}`;
    const known = byHolder.get(name) ?? { realm: [], client: {} };
    byHolder.set(name, known);
    return known;
  };
  for (const mapping of objects(realm, 'scopeMappings')) holder(mapping).realm.push(...strings(mapping, 'roles'));
  const ofClients = object(realm, 'clientScopeMappings');
  for (const client of Object.keys(ofClients))
    for (const mapping of objects(ofClients, client)) if (isObject(mapping)) holder(mapping).client[client] = strings(mapping, 'roles');
  return [...byHolder].map(([name, fields]) => ({ kind: 'scope mapping', name, fields }));
}
