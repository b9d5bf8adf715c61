import type { AdminApi } from '../admin-api.ts';
import type { JsonObject } from '../json.ts';
import type { Kind } from '../managed-objects.ts';
import type { Change } from '../plan.ts';
import { applyClient, applyClientScope, applyRealmClientScopes, applyServiceAccount } from './clients.ts';
import { applyDirectoryGroups, applyIdentityProvider, applyUserFederation } from './federation.ts';
import { applyFlow } from './flows.ts';
import { applyComposites, applyRole, applyScopeMapping } from './roles.ts';
import { applyClientPolicy, applyComponent, applyRequiredAction, applySettings, applyUserProfile } from './settings.ts';

type Apply = (api: AdminApi, name: string, fields: JsonObject) => Promise<void>;

const APPLY: Record<Kind, Apply> = {
  settings: (api, _name, fields) => applySettings(api, fields),
  component: (api, _name, fields) => applyComponent(api, fields),
  'user profile': (api, _name, fields) => applyUserProfile(api, fields),
  'client scope': applyClientScope,
  client: applyClient,
  role: applyRole,
  'role composites': applyComposites,
  'scope mapping': applyScopeMapping,
  'realm client scopes': (api, _name, fields) => applyRealmClientScopes(api, fields),
  'service account': applyServiceAccount,
  flow: applyFlow,
  'flow bindings': (api, _name, fields) => applySettings(api, fields),
  'required action': applyRequiredAction,
  'client profile': (api, name, fields) => applyClientPolicy(api, 'profiles', name, fields),
  'directory groups': applyDirectoryGroups,
  'user federation': applyUserFederation,
  'identity provider': applyIdentityProvider,
  'client policy': (api, name, fields) => applyClientPolicy(api, 'policies', name, fields),
};

/** One object after the other, in the order of the plan; each is safe to repeat, so a broken run is simply run again. */
export async function applyChanges(api: AdminApi, changes: readonly Change[], report: (change: Change) => void): Promise<void> {
  for (const change of changes) {
    const { kind, name, fields } = change.object;
    try {
      await APPLY[kind](api, name, fields);
    } catch (error) {
      throw new Error(`${kind} ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    report(change);
  }
}
