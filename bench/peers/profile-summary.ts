interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface ProfileSummary {
  readonly busyMs: number;
  /** Shares of the busy time, largest first. */
  readonly byPart: readonly (readonly [string, number])[];
  readonly byFunction: readonly (readonly [string, number])[];
  /** Time inside the check of who is calling, everything below it included. */
  readonly authentication: number;
}

const AUTHENTICATION = /platform\/auth\/(authenticator|token-cache|token-verifier|key-source|revocations)\.js$/;
const isAuthentication = ({ callFrame }: ProfileNode) => AUTHENTICATION.test(callFrame.url) || callFrame.functionName === 'bearerToken';

function partOf({ callFrame: { url, functionName } }: ProfileNode): string {
  if (functionName === '(garbage collector)') return 'garbage collection';
  const module = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (module) return module;
  const own = /dist\/(platform\/[^/]+|features\/[^/]+)/.exec(url)?.[1];
  if (own) return `own ${own}`;
  return url.startsWith('node:') ? url : functionName.startsWith('(') ? functionName : 'native';
}

/** Where the time of a sampled run went. */
export function summarise(profile: CpuProfile): ProfileSummary {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const inside = new Map<number, boolean>();
  const authenticates = (id: number): boolean => {
    const known = inside.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const answer = isAuthentication(nodes.get(id) as ProfileNode) || (parent !== undefined && authenticates(parent));
    inside.set(id, answer);
    return answer;
  };
  const parts = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  let authentication = 0;
  profile.samples.forEach((id, i) => {
    const node = nodes.get(id) as ProfileNode;
    const { functionName, url, lineNumber } = node.callFrame;
    if (functionName === '(idle)' || functionName === '(root)') return;
    const time = Math.max(0, profile.timeDeltas[i] ?? 0);
    busy += time;
    if (authenticates(id)) authentication += time;
    const part = partOf(node);
    parts.set(part, (parts.get(part) ?? 0) + time);
    const name = `${functionName || '(anonymous)'} ${url.replace(/^.*\/(node_modules|dist)\//, '')}:${lineNumber + 1}`;
    functions.set(name, (functions.get(name) ?? 0) + time);
  });
  const shares = (times: Map<string, number>) => [...times].map(([name, time]) => [name, time / busy] as const).sort((a, b) => b[1] - a[1]);
  return { busyMs: busy / 1000, byPart: shares(parts), byFunction: shares(functions), authentication: authentication / busy };
}
