'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { Select, TextField } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ReportReason, type RuleAction, type RuleDetailFragment, type RuleKind, SaveRuleDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { leaveForStepUp } from '@/platform/session/step-up';
import { RULE_FORM, type RuleDraft } from './rule-draft';
import { FIELDS, type FieldValues, KINDS, parametersOf, valuesOf } from './rule-fields';
import { RuleFieldInput } from './rule-field-input';
import styles from './rules.module.css';

const ACTIONS: readonly RuleAction[] = ['FLAG', 'HOLD', 'REFUSE'];
const REASONS: readonly ReportReason[] = ['SPAM', 'HARASSMENT', 'HATE', 'VIOLENCE', 'SEXUAL', 'MISINFORMATION', 'IMPERSONATION', 'OTHER'];

export interface RuleFormProps {
  /** null: a new one. */
  readonly rule: RuleDetailFragment | null;
  /** As it was left for proof of identity. */
  readonly draft?: RuleDraft | null;
  readonly onClose: () => void;
  readonly onSaved: (rule: RuleDetailFragment) => void;
}

/** A new rule, or a new version of one; neither is in force by itself. */
export function RuleForm({ rule, draft, onClose, onSaved }: RuleFormProps) {
  const t = useTranslations('rules');
  const app = useTranslations('app');
  const reasons = useTranslations('reason');
  const errors = useTranslations('errors');
  const [kind, setKind] = useState<RuleKind>(draft?.kind ?? rule?.kind ?? 'WORDS');
  const [name, setName] = useState(draft?.name ?? rule?.latest.name ?? '');
  const [action, setAction] = useState<RuleAction>(draft?.action ?? rule?.latest.action ?? 'HOLD');
  const [severity, setSeverity] = useState(draft?.severity ?? rule?.latest.severity ?? 2);
  const [reason, setReason] = useState<ReportReason>(draft?.reason ?? rule?.latest.reason ?? 'SPAM');
  const [values, setValues] = useState<FieldValues>(() => draft?.values ?? valuesOf(kind, rule?.latest.parameters ?? null));
  const [key, setKey] = useState(() => draft?.idempotencyKey ?? newIdempotencyKey());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map());

  const save = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    setWrong(new Map());
    try {
      const versioned = rule ? { id: rule.id, revision: rule.revision } : {};
      const { outcome } = await callApi(SaveRuleDocument, {
        input: { ...versioned, name, kind, parameters: parametersOf(kind, values), action, severity, reason, idempotencyKey: key },
      });
      if (outcome.__typename === 'AutomaticRule') return onSaved(outcome);
      // What was refused is remembered under its key; what is mended is another request.
      setKey(newIdempotencyKey());
      if (outcome.__typename === 'RuleParametersRefused')
        setWrong(new Map(outcome.problems.map(({ at, problem: why }) => [at.split('.')[0] ?? '', lineOf(at, why)])));
      setProblem(errors(errorKey(outcome.code)));
    } catch (error) {
      if (error instanceof ApiError && error.code === 'auth.step_up_required')
        return leaveForStepUp<RuleDraft>(RULE_FORM, { kind, name, action, severity, reason, values, idempotencyKey: key });
      setProblem(errors(errorKeyOf(error)));
    } finally {
      setBusy(false);
    }
  };
  const lineOf = (at: string, why: string): string => {
    const [, line] = at.split('.');
    const text = t(`problem.${PROBLEMS.has(why) ? (why as 'too_big') : 'other'}`);
    return line === undefined ? text : t('inLine', { line: Number(line) + 1, text });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(rule ? 'newVersion' : 'newRule')}
      closeLabel={app('close')}
      phone="full"
      actions={
        <Button variant="primary" busy={busy} onClick={() => void save()}>
          {t('save')}
        </Button>
      }
    >
      <div className={styles.form}>
        <p className={styles.muted}>{t('saveText')}</p>
        <TextField label={t('name')} value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        <Select
          label={t('kind')}
          value={kind}
          disabled={rule !== null}
          onChange={(event) => {
            const next = event.target.value as RuleKind;
            setKind(next);
            setValues(valuesOf(next, null));
          }}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kinds.${one}`)}
            </option>
          ))}
        </Select>
        <p className={styles.muted}>{t(`kindText.${kind}`)}</p>
        {FIELDS[kind].map((field) => (
          <RuleFieldInput
            key={`${kind} ${field.name}`}
            field={field}
            value={values[field.name] ?? ''}
            error={wrong.get(field.name)}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        <div className={styles.fields}>
          <Select label={t('action')} value={action} onChange={(event) => setAction(event.target.value as RuleAction)}>
            {ACTIONS.map((one) => (
              <option key={one} value={one}>
                {t(`actions.${one}`)}
              </option>
            ))}
          </Select>
          <Select label={t('reason')} value={reason} onChange={(event) => setReason(event.target.value as ReportReason)}>
            {REASONS.map((one) => (
              <option key={one} value={one}>
                {reasons(one)}
              </option>
            ))}
          </Select>
          <Select label={t('severity')} value={severity} onChange={(event) => setSeverity(Number(event.target.value))}>
            {[1, 2, 3, 4].map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </div>
        {problem ? (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}

const PROBLEMS = new Set([
  'too_big',
  'too_small',
  'invalid_pattern',
  'matches_everything',
  'invalid_format',
  'unknown_classifier',
  'required',
]);
