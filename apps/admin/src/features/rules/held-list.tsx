'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { HeldContentDocument, type HeldContentQuery, ReleaseHeldContentDocument } from '@/gql/graphql';
import { type Decision, DecisionDialog } from '@/features/decisions/decision-dialog';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';
import { useMay } from '@/platform/session/permissions';
import { Ago } from '@/platform/time/ago';
import styles from './rules.module.css';

type Held = HeldContentQuery['heldContent']['edges'][number]['node'];
const HELD_PAGE = 20;

/** What waits for a look by a person, longest first. Cases about it are decided in the queue; here it is let go without one. */
export function HeldList({ first }: { first: HeldContentQuery['heldContent'] }) {
  const t = useTranslations('rules');
  const kind = useTranslations('kind');
  const app = useTranslations('app');
  const may = useMay();
  const list = useMore(first, async (after) => (await callApi(HeldContentDocument, { first: HELD_PAGE, after })).heldContent);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<Held | null>(null);
  const shown = list.nodes.filter(({ id }) => !gone.has(id));
  const decision: Decision | null = chosen && {
    title: t('release'),
    text: t('releaseText'),
    hint: t('hint'),
    confirm: t('release'),
    danger: false,
    suggestions: [],
    withUntil: false,
    run: async ({ reason }) => {
      const { outcome } = await callApi(ReleaseHeldContentDocument, { kind: chosen.kind, id: chosen.id, reason });
      if (outcome.__typename !== 'HeldContentReleased') return outcome.code;
      setGone(new Set([...gone, chosen.id]));
      return null;
    },
  };
  return (
    <section className={styles.section} aria-labelledby="held">
      <h2 id="held">{t('held')}</h2>
      {shown.length === 0 ? <p className={styles.muted}>{t('heldEmpty')}</p> : null}
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.id} className={styles.item}>
            <div className={styles.row}>
              <Badge tone="amber">{kind(one.kind)}</Badge>
              <Link href={`/users/${one.author.id}`}>@{one.author.handle}</Link>
              <Ago value={one.heldAt} />
              {one.rules.map(({ ruleId, version, name, matched }) => (
                <Link key={`${ruleId} ${version}`} href={`/rules/${ruleId}`}>
                  {name}: {matched}
                </Link>
              ))}
            </div>
            <p dir="auto">{one.body}</p>
            {may('reports:resolve') ? (
              <div className={styles.row}>
                <Button size="sm" onClick={() => setChosen(one)}>
                  {t('release')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {list.hasMore ? (
        <Button size="sm" busy={list.busy} onClick={list.more}>
          {app('loadMore')}
        </Button>
      ) : null}
      {decision ? <DecisionDialog decision={decision} onClose={() => setChosen(null)} /> : null}
    </section>
  );
}
