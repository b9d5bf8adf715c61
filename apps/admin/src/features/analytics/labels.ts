import type { Messages } from '@/platform/i18n/messages';

type Label = keyof Messages['figureLabels'];

/** The words for a name of the API's catalogue; one that is not known yet shows as it is. */
export function labelOf(t: { (label: Label): string; has(label: Label): boolean }, name: string): string {
  const label = name.replaceAll('-', '_') as Label;
  return t.has(label) ? t(label) : name;
}
