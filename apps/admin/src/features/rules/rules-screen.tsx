'use client';

import { Button } from '@gps/ui/button';
import { ShieldCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type HeldContentQuery, RulesDocument, type RulesQuery } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { callApi } from '@/platform/api/browser-api';
import { Grid } from '@/platform/lists/grid';
import { useMore } from '@/platform/lists/use-more';
import { takeDraft } from '@/platform/session/step-up';
import { useMay } from '@/platform/session/permissions';
import { HeldList } from './held-list';
import { useRuleColumns } from './rule-columns';
import { RULE_FORM, type RuleDraft } from './rule-draft';
import { RuleForm } from './rule-form';

const RULES_PAGE = 50;

export function RulesScreen({ rules, held }: { rules: RulesQuery['automaticRules']; held: HeldContentQuery['heldContent'] }) {
  const t = useTranslations('rules');
  const may = useMay();
  const router = useRouter();
  const [making, setMaking] = useState(false);
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  useEffect(() => {
    const kept = takeDraft<RuleDraft>(RULE_FORM);
    setDraft(kept);
    if (kept) setMaking(true);
  }, []);
  const list = useMore(rules, async (after) => (await callApi(RulesDocument, { first: RULES_PAGE, after })).automaticRules);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        {may('rules:manage') ? (
          <Button size="sm" variant="primary" onClick={() => setMaking(true)}>
            {t('newRule')}
          </Button>
        ) : null}
      </header>
      <Grid
        label={t('title')}
        columns={useRuleColumns()}
        rowId={({ id }) => id}
        open={({ id }) =>
          () =>
            router.push(`/rules/${id}`)
          }
        list={list}
        empty={{ icon: <ShieldCheck />, title: t('empty'), text: t('emptyText') }}
        onClear={() => router.refresh()}
      />
      <HeldList first={held} />
      {making ? (
        <RuleForm
          rule={null}
          draft={draft}
          onClose={() => {
            setMaking(false);
            setDraft(null);
          }}
          onSaved={({ id }) => router.push(`/rules/${id}`)}
        />
      ) : null}
    </div>
  );
}
