'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import Link from 'next/link';
import { type ReactNode, useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type RuleDetailFragment, RulePageDocument } from '@/gql/graphql';
import { DecisionDialog, type DecisionDraft } from '@/features/decisions/decision-dialog';
import page from '@/features/shell/page.module.css';
import { watchApi } from '@/platform/api/browser-api';
import { takeDraft } from '@/platform/session/step-up';
import { RuleCanaries } from './rule-canaries';
import { RuleForm } from './rule-form';
import { RuleTrials } from './rule-trials';
import { RuleVersions } from './rule-versions';
import styles from './rules.module.css';
import { RULE_FORM, RULE_SWITCH, type RuleDraft, type RuleSwitchDraft } from './rule-draft';
import { type RuleAct, useRuleDecision } from './use-rule-decision';

const LOOK_AGAIN_MS = 1_500;

export function RuleScreen({ initial, trail }: { initial: RuleDetailFragment; trail: ReactNode }) {
  const t = useTranslations('rules');
  const reasons = useTranslations('reason');
  const format = useFormatter();
  const [rule, setRule] = useState(initial);
  const [editing, setEditing] = useState(false);
  const [act, setAct] = useState<RuleAct | null>(null);
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const [kept, setKept] = useState<DecisionDraft | null>(null);
  useEffect(() => {
    const typed = takeDraft<RuleDraft>(RULE_FORM);
    setDraft(typed);
    if (typed) setEditing(true);
    const back = takeDraft<RuleSwitchDraft>(RULE_SWITCH);
    if (!back) return;
    setKept(back.decision);
    setAct(back.act);
  }, []);
  const decision = useRuleDecision(rule, act, kept, setRule);
  const closeForm = (): void => {
    setEditing(false);
    setDraft(null);
  };
  const closeDecision = (): void => {
    setAct(null);
    setKept(null);
  };
  const manage = rule.viewerCan.manage;
  const { latest, liveVersion, figures } = rule;
  const waiting =
    rule.trials.some(({ state }) => state === 'QUEUED' || state === 'RUNNING') || rule.canaries.some((one) => one.caught == null);
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => {
      watchApi(RulePageDocument, { id: rule.id }).then(
        ({ automaticRule }) => automaticRule && setRule(automaticRule),
        () => undefined,
      );
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [waiting, rule.id]);
  return (
    <div className={page.page}>
      <Link href="/rules">{t('title')}</Link>
      <header className={page.head}>
        <h1>{latest.name}</h1>
        {manage ? (
          <div className={styles.row}>
            <Button size="sm" onClick={() => setEditing(true)}>
              {t('newVersion')}
            </Button>
            {liveVersion !== null ? (
              <Button size="sm" variant="danger" onClick={() => setAct({ kind: 'off' })}>
                {t('switchOff')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </header>
      <div className={styles.row}>
        <Badge tone={liveVersion === null ? 'neutral' : 'green'}>
          {liveVersion === null ? t('off') : t('on', { version: liveVersion })}
        </Badge>
        <span>{t(`kinds.${rule.kind}`)}</span>
        <span>{t(`actions.${latest.action}`)}</span>
        <span>{reasons(latest.reason)}</span>
        <span>{t('severityOf', { severity: latest.severity })}</span>
      </div>
      <dl className={styles.figures}>
        {(['hits', 'upheld', 'dismissed', 'refused'] as const).map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{format.number(figures[name])}</dd>
          </div>
        ))}
        <div>
          <dt>{t('precision')}</dt>
          <dd>{figures.precision == null ? '–' : format.number(figures.precision, { style: 'percent' })}</dd>
        </div>
      </dl>
      <RuleTrials rule={rule} onChanged={setRule} />
      <RuleVersions rule={rule} onSwitchOn={(version, override) => setAct({ kind: 'on', version, override })} />
      <RuleCanaries rule={rule} onChanged={setRule} />
      {trail}
      {editing ? (
        <RuleForm
          rule={rule}
          draft={draft}
          onClose={closeForm}
          onSaved={(saved) => {
            setRule(saved);
            closeForm();
          }}
        />
      ) : null}
      {decision ? <DecisionDialog decision={decision} onClose={closeDecision} /> : null}
    </div>
  );
}
