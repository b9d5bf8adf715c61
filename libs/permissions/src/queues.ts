/**
 * Realm roles that narrow which cases somebody works on: `queue-<dimension>-<value>`. They permit nothing by themselves. Those of one
 * dimension add up, and what each dimension allows must be allowed by all; without any of a dimension it does not matter.
 * A race is named by its id, e.g. queue-race-2026_12; such a role is added to the realm when it is wanted.
 */
export const QUEUE_ROLES = {
  'queue-kind-post': 'Works on cases about posts',
  'queue-kind-comment': 'Works on cases about comments',
  'queue-kind-user': 'Works on cases about people',
  'queue-language-en': 'Works on cases whose author reads English',
  'queue-language-de': 'Works on cases whose author reads German',
  'queue-language-es': 'Works on cases whose author reads Spanish',
  'queue-language-it': 'Works on cases whose author reads Italian',
  'queue-language-pt': 'Works on cases whose author reads Portuguese',
  'queue-severity-2': 'Works on cases from severity 2',
  'queue-severity-3': 'Works on cases from severity 3',
  'queue-severity-4': 'Works on cases of severity 4',
  'queue-race-any': 'Works on cases around races',
} as const satisfies Record<string, string>;

export const queueRoleNames: readonly string[] = Object.keys(QUEUE_ROLES).sort();

/** Misspelt ones too: they narrow, and open nothing. */
export const isQueueRole = (name: string): boolean => name.startsWith('queue-');
