import type { Actor } from '../../platform/auth/actor.js';
import type { MailLanguage, MailTemplate } from './mail-template.js';
import type { MailTemplateLanguage, MailTemplateText } from './mail-template.type.js';
import type { MailVersionRow } from './mail-versions.repository.js';

export const abilitiesOf = (actor: Actor) => ({ edit: actor.permissions.has('communications:manage') });

export const toLanguage = (language: MailLanguage, row: MailVersionRow | null): MailTemplateLanguage => ({
  ...{ language, version: row?.version ?? 0, changed: row !== null && row.words !== null },
  ...{ changedAt: row?.at ?? null, changedByName: row?.byName ?? null },
});

export function toText(
  actor: Actor,
  { key, variables, texts }: MailTemplate,
  language: MailLanguage,
  row: MailVersionRow | null,
): MailTemplateText {
  return {
    ...toLanguage(language, row),
    key,
    variables: variables.map(({ name, sample, required = false, optional = false }) => ({ name, sample, required, optional })),
    words: row?.words ?? texts[language],
    builtIn: texts[language],
    viewerCan: abilitiesOf(actor),
  };
}
