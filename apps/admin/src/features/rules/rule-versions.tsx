'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { useTranslations } from 'use-intl';
import type { RuleDetailFragment } from '@/gql/graphql';
import { Moment } from '@/platform/time/moment';
import { RuleParameters } from './rule-parameters';
import styles from './rules.module.css';

interface RuleVersionsProps {
  readonly rule: RuleDetailFragment;
  readonly onSwitchOn: (version: number, override: boolean) => void;
}

/** As the API judges: not tried, or caught more than a tenth of what people wrote. */
const needsOverride = (trial: { readonly scanned: number; readonly caught: number } | undefined): boolean =>
  trial === undefined || (trial.caught >= 5 && trial.caught > trial.scanned * 0.1);

/** All that the rule ever was, and the way back to it. */
export function RuleVersions({ rule, onSwitchOn }: RuleVersionsProps) {
  const t = useTranslations('rules');
  const lastTrial = (version: number) => rule.trials.find((trial) => trial.version === version && trial.state === 'DONE');
  return (
    <section className={styles.section} aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      <ul className={styles.list}>
        {rule.versions.map(({ version, name, parameters, action, createdAt, createdByName }) => (
          <li key={version} className={styles.item}>
            <div className={styles.row}>
              <strong>{t('version', { version })}</strong>
              <span>{name}</span>
              <span>{t(`actions.${action}`)}</span>
              <span className={styles.muted}>
                {createdByName} · <Moment value={createdAt} />
              </span>
              {version === rule.liveVersion ? <Badge tone="green">{t('inForce')}</Badge> : null}
              {lastTrial(version) ? <Badge tone="blue">{t('tried')}</Badge> : null}
            </div>
            <RuleParameters kind={rule.kind} parameters={parameters} />
            {rule.viewerCan.manage && version !== rule.liveVersion ? (
              <div className={styles.row}>
                <Button size="sm" variant="primary" onClick={() => onSwitchOn(version, false)}>
                  {t('switchOn', { version })}
                </Button>
                {needsOverride(lastTrial(version)) ? (
                  <Button size="sm" variant="quiet" onClick={() => onSwitchOn(version, true)}>
                    {t('switchOnAnyway')}
                  </Button>
                ) : null}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
