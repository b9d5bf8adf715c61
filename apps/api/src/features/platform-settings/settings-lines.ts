import { DESCRIBED_SETTINGS, type EffectiveSetting, placeOf } from '../../config/settings-view.js';
import type { PlatformProcessKind, PlatformSetting, SettingValue } from './platform-settings.type.js';

interface Told {
  readonly process: PlatformProcessKind;
  readonly settings: readonly EffectiveSetting[];
}

/** Every setting with what the running processes go by: one value while they agree, else one for each. */
export function settingLines(told: readonly Told[]): PlatformSetting[] {
  return DESCRIBED_SETTINGS.map(({ name, standard, description }) => {
    const { group, as, processes } = placeOf(name);
    const secret = as === 'secret';
    return {
      ...{ name, group, description, secret },
      defaultValue: secret || typeof standard !== 'string' || standard === '' ? null : standard,
      concerns: [...(processes ?? [])],
      values: valuesOf(
        name,
        told.filter(({ process }) => processes?.includes(process) ?? true),
      ),
    };
  });
}

function valuesOf(name: string, told: readonly Told[]): SettingValue[] {
  const values = new Map<string, SettingValue>();
  for (const { process, settings } of told) {
    const own = settings.find((setting) => setting.name === name);
    if (!own) continue;
    const { state, value } = own;
    const known = values.get(`${state} ${value}`);
    if (!known) values.set(`${state} ${value}`, { processes: [process], state, value });
    else if (!known.processes.includes(process)) known.processes.push(process);
  }
  return [...values.values()];
}
