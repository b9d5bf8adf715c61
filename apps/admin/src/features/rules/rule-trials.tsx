'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { Select } from '@gps/ui/field';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type RuleDetailFragment, TryRuleDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { Moment } from '@/platform/time/moment';
import styles from './rules.module.css';

const DAYS = [1, 7, 30, 90];
const TONES = { RIGHTLY: 'green', WRONGLY: 'red', OPEN: 'neutral' } as const;

/** What the newest version would have caught, as the worker finds it. */
export function RuleTrials({ rule, onChanged }: { rule: RuleDetailFragment; onChanged: (rule: RuleDetailFragment) => void }) {
  const t = useTranslations('rules');
  const errors = useTranslations('errors');
  const format = useFormatter();
  const [days, setDays] = useState(30);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [trial] = rule.trials;
  const running = trial?.state === 'QUEUED' || trial?.state === 'RUNNING';
  const ask = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const { outcome } = await callApi(TryRuleDocument, { id: rule.id, version: rule.latest.version, days });
      if (outcome.__typename === 'AutomaticRule') onChanged(outcome);
      else setProblem(errors(errorKey(outcome.code)));
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  };
  return (
    <section className={styles.section} aria-labelledby="trial">
      <h2 id="trial">{t('trial')}</h2>
      <p className={styles.muted}>{t('trialText')}</p>
      {rule.viewerCan.manage ? (
        <div className={styles.fields}>
          <Select label={t('days')} value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {DAYS.map((one) => (
              <option key={one} value={one}>
                {format.number(one, { style: 'unit', unit: 'day', unitDisplay: 'long' })}
              </option>
            ))}
          </Select>
          <Button size="sm" busy={busy || running} onClick={() => void ask()}>
            {t('try', { version: rule.latest.version })}
          </Button>
        </div>
      ) : null}
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      ) : null}
      {trial ? (
        <div className={styles.item} aria-live="polite">
          <div className={styles.row}>
            <Badge tone={trial.state === 'DONE' ? 'green' : trial.state === 'FAILED' ? 'red' : 'amber'}>
              {t(`trialState.${trial.state}`)}
            </Badge>
            <span>{t('version', { version: trial.version })}</span>
            <span className={styles.muted}>
              {trial.askedByName} · <Moment value={trial.askedAt} />
            </span>
          </div>
          {running ? (
            <progress className={styles.progress} aria-label={t('trial')} max={Math.max(trial.total, 1)} value={trial.scanned} />
          ) : null}
          <p>{t('trialResult', { scanned: trial.scanned, caught: trial.caught, rightly: trial.rightly, wrongly: trial.wrongly })}</p>
          <ul className={styles.list}>
            {trial.samples.map((sample) => (
              <li key={sample.subjectId} className={styles.row}>
                <Badge tone={TONES[sample.verdict]}>{t(`verdict.${sample.verdict}`)}</Badge>
                <span dir="auto">{sample.excerpt ?? '–'}</span>
                <span className={styles.muted}>{sample.matched}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
