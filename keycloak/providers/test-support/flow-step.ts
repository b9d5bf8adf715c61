import type { AdminApi } from '../../realm/src/admin-api.ts';
import { object, text, type JsonObject } from '../../realm/src/json.ts';

/** Sets a step of the realm's own way to sign in; applying the realm puts it back. */
export async function configureStep(api: AdminApi, provider: string, config: Record<string, string>): Promise<void> {
  const { browserFlow } = await api.get<JsonObject>('');
  const executions = await api.get<JsonObject[]>(`/authentication/flows/${encodeURIComponent(String(browserFlow))}/executions`);
  const step = executions.find(({ providerId }) => providerId === provider);
  if (!step) throw new Error(`${provider} is not in the flow ${String(browserFlow)}`);
  const path = `/authentication/config/${text(step, 'authenticationConfig')}`;
  const present = await api.get<JsonObject>(path);
  await api.put(path, { ...present, config: { ...object(present, 'config'), ...config } });
}
