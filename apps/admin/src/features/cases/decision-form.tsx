'use client';

import { Button } from '@gps/ui/button';
import { TextArea } from '@gps/ui/field';
import { useLocale, useTranslations } from 'use-intl';
import type { CaseActionKind, CaseFieldsFragment } from '@/gql/graphql';
import choices from '@/features/shell/choices.module.css';
import { UntilChoice } from '@/features/decisions/until-choice';
import { ACTION_LABELS, hasEnd, offered, readerOf, templatesFor, textOf, type DecisionWords, type Template } from './decision-draft';
import styles from './decision-form.module.css';
import { DecisionTimes } from './decision-times';
import { PolicyChoice } from './policy-choice';
import type { DecisionState } from './use-decision';

const KEYS: Readonly<Record<CaseActionKind, string>> = { DISMISS: 'D', REMOVE_CONTENT: 'R', WARN: 'W', SUSPEND: 'S', LOCK: 'X' };

/** Policy, actions, facts: everything of a decision in one place, each part with its key. */
export function DecisionForm({ detail, words, state }: { detail: CaseFieldsFragment; words: DecisionWords; state: DecisionState }) {
  const t = useTranslations('deciding');
  const decision = useTranslations('decision');
  const locale = useLocale();
  const { draft } = state;
  const dismisses = draft.kinds.includes('DISMISS');
  const use = (template: Template): void => state.change({ facts: textOf(template, words, draft, readerOf(detail, draft)) });
  return (
    <form
      className={styles.form}
      aria-label={t('form')}
      onSubmit={(event) => {
        event.preventDefault();
        state.submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) state.submit();
        else if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
      }}
    >
      <PolicyChoice words={words} detail={detail} state={state} locale={locale} />
      <fieldset>
        <legend className={choices.legend}>{t('actions')}</legend>
        <div className={choices.choices}>
          {offered(detail).map((kind) => (
            <label key={kind} className={choices.choice}>
              <input type="checkbox" checked={draft.kinds.includes(kind)} onChange={() => state.toggle(kind)} />
              {decision(ACTION_LABELS[kind])}
              <kbd aria-hidden="true">{KEYS[kind]}</kbd>
            </label>
          ))}
        </div>
      </fieldset>
      <DecisionTimes draft={draft} onChange={state.change} />
      {hasEnd(draft) ? <UntilChoice value={{ days: draft.days }} onChange={({ days }) => state.change({ days })} /> : null}
      <TextArea
        ref={state.area}
        label={decision('reason')}
        hint={dismisses ? decision('reasonStaff') : decision('reasonMember', { name: detail.author.displayName })}
        error={state.problem}
        rows={3}
        maxLength={2000}
        value={draft.facts}
        onChange={(event) => state.change({ facts: event.target.value })}
      />
      <div className={styles.templates} role="group" aria-label={t('templates')}>
        {templatesFor(words, draft).map((template) => (
          <button key={template.id} type="button" className={styles.template} onClick={() => use(template)}>
            {template.name}
          </button>
        ))}
      </div>
      <div className={styles.send}>
        <Button type="submit" size="sm" variant={dismisses ? 'primary' : 'danger'} busy={state.busy}>
          {t('submit')}
        </Button>
        <span className={styles.hint}>{t('keys')}</span>
      </div>
    </form>
  );
}
