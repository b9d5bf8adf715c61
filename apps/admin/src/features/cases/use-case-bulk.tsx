'use client';

import { Button } from '@gps/ui/button';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { BulkDialog } from '@/features/bulk/bulk-dialog';
import { BULK_FORM, CASE_KINDS, type BulkChoice } from '@/features/bulk/bulk-kinds';
import { BulkProgress } from '@/features/bulk/bulk-progress';
import choices from '@/features/shell/choices.module.css';
import type { BulkRunFieldsFragment } from '@/gql/graphql';
import { useShortcuts } from '@/platform/keyboard/use-shortcuts';
import { BulkBar } from '@/platform/lists/bulk-bar';
import { useMay } from '@/platform/session/permissions';
import { takeDraft } from '@/platform/session/step-up';
import { bulkCriteria, type CaseFilters } from './case-filters';
import type { DecisionWords } from './decision-draft';
import { PolicyOfMany } from './policy-of-many';
import { useChosenCases, type ChosenCases } from './use-chosen-cases';
import type { CaseQueueState } from './use-case-queue';

/** As many as one request may name; more are reached by the filter. */
const MOST_NAMED = 200;

interface CaseBulk {
  /** Null where nothing is done to many. */
  readonly chosen: ChosenCases | null;
  /** Above the queue: what may be done, and how far it has come. */
  readonly bar: ReactNode;
  readonly dialog: ReactNode;
}

interface Around {
  readonly queue: CaseQueueState;
  readonly filters: CaseFilters;
  readonly words: DecisionWords;
  /** How many were decided. */
  readonly onDone: (count: number) => void;
}

/** Deciding many cases at once: choosing, the bar, the dialog and what becomes of it. */
export function useCaseBulk({ queue, filters, words, onDone }: Around): CaseBulk {
  const t = useTranslations('bulk');
  const may = useMay();
  const [all, setAll] = useState(false);
  const [choice, setChoice] = useState<BulkChoice | null>(null);
  const [run, setRun] = useState<BulkRunFieldsFragment | null>(null);
  const [policy, setPolicy] = useState<string | null>(null);
  useEffect(() => setChoice(takeDraft<BulkChoice>(BULK_FORM)), []);
  const picked = useChosenCases(queue.lines);
  const kinds = filters.status === 'OPEN' ? CASE_KINDS.filter(({ permission }) => may(permission)) : [];
  const clear = (): void => {
    picked.clear();
    // Whoever begins anew means those they choose.
    setAll(false);
  };
  const chosen = kinds.length > 0 ? { ...picked, clear } : null;
  const { selected } = queue;
  const named = [...picked.ids];
  const begin = (kind: string): void =>
    setChoice({ kind, selection: all || named.length > MOST_NAMED ? { matching: bulkCriteria(filters) } : { itemIds: named } });
  const decides = (kind: string) => (named.length > 0 && kinds.some(({ name }) => name === kind) ? () => begin(kind) : undefined);
  useShortcuts('cases', {
    m: chosen && selected ? () => chosen.choose(selected, false) : undefined,
    M: chosen && selected ? () => chosen.choose(selected, true) : undefined,
    D: decides('case.dismiss'),
    R: decides('case.remove'),
  });
  const kind = kinds.find(({ name }) => name === choice?.kind);
  const over = ({ done }: BulkRunFieldsFragment): void => {
    onDone(done);
    queue.reload();
    queue.retryDetail();
  };
  return {
    chosen,
    bar: (
      <>
        {run ? <BulkProgress key={run.id} run={run} onOver={over} onClose={() => setRun(null)} /> : null}
        {chosen && named.length > 0 ? (
          <BulkBar count={named.length} onClear={clear}>
            <label className={choices.choice}>
              <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
              {t('allMatching')}
            </label>
            {kinds.map(({ name, label }) => (
              <Button key={name} size="sm" onClick={() => begin(name)}>
                {t(label)} <kbd aria-hidden="true">⇧{name === 'case.dismiss' ? 'D' : 'R'}</kbd>
              </Button>
            ))}
          </BulkBar>
        ) : null}
      </>
    ),
    dialog:
      kind && choice ? (
        <BulkDialog
          kind={kind}
          selection={choice.selection}
          policy={{
            value: policy,
            fields: (use) => <PolicyOfMany words={words} value={policy} onChange={setPolicy} onTemplate={use} />,
          }}
          onClose={() => setChoice(null)}
          onStarted={(started) => {
            setChoice(null);
            clear();
            setRun(started);
          }}
        />
      ) : null,
  };
}
