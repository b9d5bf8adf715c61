import type { Messages } from '@/platform/i18n/messages';

export type ShortcutLabel = keyof Messages['shortcuts']['keys'];

export interface ShortcutLine {
  /** As it is registered; null for a range of keys that data decide. */
  readonly key: string | null;
  /** As it stands on a keyboard. */
  readonly shown: readonly string[];
  readonly label: ShortcutLabel;
}

const line = (key: string, label: ShortcutLabel, ...shown: string[]): ShortcutLine => ({
  key,
  label,
  shown: shown.length > 0 ? shown : [key.toUpperCase()],
});

/**
 * Every key of the dashboard, where it works and what it does: the help shows it, and the palette offers what works just
 * now. A test holds it against what the screens register.
 */
export const SHORTCUTS = {
  everywhere: [line('/', 'palette', 'Ctrl', 'K'), line('?', 'help', '?'), line('h', 'guide')],
  lists: [
    line('j', 'next', 'J', '↓'),
    line('k', 'previous', 'K', '↑'),
    line('x', 'choose'),
    line('X', 'chooseRange', 'Shift', 'X'),
    line('Escape', 'chooseNone', 'Esc'),
  ],
  cases: [
    line('j', 'next', 'J', '↓'),
    line('k', 'previous', 'K', '↑'),
    { key: null, shown: ['1', '…', '9'], label: 'policy' },
    line('d', 'dismiss'),
    line('r', 'remove'),
    line('w', 'warn'),
    line('s', 'suspend'),
    line('x', 'lock'),
    line('a', 'accept'),
    line('t', 'template'),
    line('e', 'reason'),
    line('Enter', 'decide', '↵'),
    line('c', 'claim'),
    line('o', 'takeOver'),
    line('z', 'snooze'),
    line('u', 'author'),
    line('m', 'choose'),
    line('M', 'chooseRange', 'Shift', 'M'),
    line('D', 'dismissChosen', 'Shift', 'D'),
    line('R', 'removeChosen', 'Shift', 'R'),
    line('Escape', 'backToList', 'Esc'),
  ],
  person: [line('s', 'suspend'), line('l', 'lock')],
  organization: [line('e', 'edit'), line('s', 'suspend')],
} as const satisfies Record<string, readonly ShortcutLine[]>;

export type ShortcutGroup = keyof typeof SHORTCUTS;

export const SHORTCUT_GROUPS = Object.keys(SHORTCUTS) as readonly ShortcutGroup[];
