'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { TextArea } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AddRuleCanaryDocument, RetireRuleCanaryDocument, type RuleAnswerFragment, type RuleDetailFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { Ago } from '@/platform/time/ago';
import styles from './rules.module.css';

const OF_TEXT: readonly string[] = ['WORDS', 'PATTERNS', 'LINKS', 'CLASSIFIER'];

/** Texts that the rule has to catch, and whether it did when it last looked. */
export function RuleCanaries({ rule, onChanged }: { rule: RuleDetailFragment; onChanged: (rule: RuleDetailFragment) => void }) {
  const t = useTranslations('rules');
  const errors = useTranslations('errors');
  const [body, setBody] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (!OF_TEXT.includes(rule.kind)) return null;
  const send = async (ask: () => Promise<{ outcome: RuleAnswerFragment }>): Promise<void> => {
    setProblem(null);
    try {
      const { outcome } = await ask();
      if (outcome.__typename !== 'AutomaticRule') return setProblem(errors(errorKey(outcome.code)));
      setBody('');
      onChanged(outcome);
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
  };
  return (
    <section className={styles.section} aria-labelledby="canaries">
      <h2 id="canaries">{t('canaries')}</h2>
      <p className={styles.muted}>{t('canariesText')}</p>
      <ul className={styles.list}>
        {rule.canaries.map((one) => (
          <li key={one.id} className={styles.item}>
            <div className={styles.row}>
              <Badge tone={one.caught == null ? 'neutral' : one.caught ? 'green' : 'red'}>
                {t(one.caught == null ? 'canaryWaits' : one.caught ? 'canaryCaught' : 'canaryMissed')}
              </Badge>
              {one.lastRunAt ? <Ago value={one.lastRunAt} /> : null}
              {rule.viewerCan.manage ? (
                <Button size="sm" variant="quiet" onClick={() => void send(() => callApi(RetireRuleCanaryDocument, { id: one.id }))}>
                  {t('retire')}
                </Button>
              ) : null}
            </div>
            <p dir="auto">{one.body}</p>
          </li>
        ))}
      </ul>
      {rule.viewerCan.manage ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void send(() => callApi(AddRuleCanaryDocument, { ruleId: rule.id, body }));
          }}
        >
          <TextArea
            label={t('canary')}
            rows={2}
            maxLength={1_000}
            value={body}
            error={problem ?? undefined}
            onChange={(event) => setBody(event.target.value)}
          />
          <div className={styles.row}>
            <Button type="submit" size="sm" disabled={!body.trim()}>
              {t('addCanary')}
            </Button>
          </div>
        </form>
      ) : null}
    </section>
  );
}
