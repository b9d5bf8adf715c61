import type { AdminApi } from '../../realm/src/admin-api.ts';
import { text, type JsonObject } from '../../realm/src/json.ts';

export interface FlowStep {
  readonly provider: string;
  readonly config?: Record<string, string>;
}

const COPY = 'provider under test';
const SUB_FLOW = 'provider under test, condition';

/** The realm's own way to sign in, with more at its end. `condition` goes with its step into a sub-flow of their own. */
export async function extendBrowserFlow(api: AdminApi, steps: { condition?: FlowStep; step: FlowStep }): Promise<() => Promise<void>> {
  const realm = await api.get<JsonObject>('');
  const original = text(realm, 'browserFlow');
  await api.post(`/authentication/flows/${encodeURIComponent(original)}/copy`, { newName: COPY });
  if (steps.condition)
    await api.post(`/authentication/flows/${encodeURIComponent(COPY)}/executions/flow`, { alias: SUB_FLOW, type: 'basic-flow' });
  if (steps.condition) await addStep(api, SUB_FLOW, steps.condition);
  await addStep(api, steps.condition ? SUB_FLOW : COPY, steps.step);
  if (steps.condition) await require(api, (execution) => text(execution, 'displayName') === SUB_FLOW, 'CONDITIONAL');
  await api.put('', { browserFlow: COPY });
  return async () => {
    await api.put('', { browserFlow: original });
    const flows = await api.get<JsonObject[]>('/authentication/flows');
    await api.delete(`/authentication/flows/${text(flows.find((flow) => flow['alias'] === COPY) ?? {}, 'id')}`);
  };
}

async function addStep(api: AdminApi, flow: string, { provider, config }: FlowStep): Promise<void> {
  await api.post(`/authentication/flows/${encodeURIComponent(flow)}/executions/execution`, { provider });
  const execution = await require(api, (one) => one['providerId'] === provider, 'REQUIRED');
  if (config) await api.post(`/authentication/executions/${text(execution, 'id')}/config`, { alias: `${provider} under test`, config });
}

/** The last one that fits: the copy may have the same provider further up. */
async function require(api: AdminApi, fits: (execution: JsonObject) => boolean, requirement: string): Promise<JsonObject> {
  const path = `/authentication/flows/${encodeURIComponent(COPY)}/executions`;
  const execution = (await api.get<JsonObject[]>(path)).findLast(fits);
  if (!execution) throw new Error('the step is not in the flow');
  await api.put(path, { ...execution, requirement });
  return execution;
}
