/** A version that catches more than this of what people write holds the platform rather than a problem. */
export const LARGEST_SHARE = 0.1;
/** Below that a share says nothing. */
const FEW = 5;

export interface TrialResult {
  readonly scanned: number;
  readonly caught: number;
}

export interface SwitchingOn {
  /** Of the version's last trial that came to its end. */
  readonly trial: TrialResult | null;
  /** It was in force before: going back to it needs no trial. */
  readonly wasLive: boolean;
  readonly override: boolean;
}

/** Why a version cannot be switched on as things are. With an override it can, and the audit trail says so. */
export function refusalToSwitchOn({ trial, wasLive, override }: SwitchingOn): 'rules.not_tried' | 'rules.catches_too_much' | null {
  if (override || wasLive) return null;
  if (trial === null) return 'rules.not_tried';
  return trial.caught >= FEW && trial.caught > trial.scanned * LARGEST_SHARE ? 'rules.catches_too_much' : null;
}
