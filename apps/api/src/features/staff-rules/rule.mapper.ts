import type { Actor } from '../../platform/auth/actor.js';
import type { CanaryJson, RuleRow, TrialJson, VersionJson } from './rule-reads.repository.js';
import type { AutomaticRule, RuleCanary, RuleTrial, RuleVersion } from './rule.type.js';

const dateOrNull = (value: string | null): Date | null => (value === null ? null : new Date(value));

const toVersion = (row: VersionJson): RuleVersion => ({
  ...row,
  parameters: JSON.stringify(row.parameters),
  createdAt: new Date(row.createdAt),
});

const toTrial = (row: TrialJson): RuleTrial => ({
  ...row,
  askedAt: new Date(row.askedAt),
  finishedAt: dateOrNull(row.finishedAt),
  samples: [...row.samples],
});

const toCanary = (row: CanaryJson): RuleCanary => ({ ...row, addedAt: new Date(row.addedAt), lastRunAt: dateOrNull(row.lastRunAt) });

export function toRule(actor: Actor, row: RuleRow): AutomaticRule {
  const { hits, upheld, dismissed, refused } = row.figures;
  const decided = upheld + dismissed;
  return {
    ...{ id: row.id, kind: row.kind, revision: row.revision, liveVersion: row.liveVersion, missedCanaries: row.missedCanaries },
    latest: toVersion(row.latest),
    figures: { hits, upheld, dismissed, refused, precision: decided === 0 ? null : upheld / decided },
    viewerCan: { manage: actor.permissions.has('rules:manage') },
    ...(row.versions && { versions: row.versions.map(toVersion) }),
    ...(row.trials && { trials: row.trials.map(toTrial) }),
    ...(row.canaries && { canaries: row.canaries.map(toCanary) }),
  };
}
