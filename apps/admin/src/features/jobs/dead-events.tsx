'use client';

import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { CircleCheck } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type DeadEventLineFragment,
  DeadEventsDocument,
  type DeadEventsQuery,
  DiscardDeadEventsDocument,
  RetryDeadEventsDocument,
} from '@/gql/graphql';
import { callApi, watchApi } from '@/platform/api/browser-api';
import { Grid } from '@/platform/lists/grid';
import { useFresh } from '@/platform/lists/use-fresh';
import { useMore } from '@/platform/lists/use-more';
import { useDeadColumns } from './dead-columns';
import { deadVariables, type JobFilters } from './job-filters';

const FormDialog = dynamic(() => import('@/features/organizations/form-dialog').then((module) => module.FormDialog));

interface DeadEventsProps {
  readonly filters: JobFilters;
  readonly first: DeadEventsQuery['deadEvents'];
  readonly onClear: () => void;
  readonly onDone: () => void;
}

interface Choice {
  readonly act: 'retry' | 'discard';
  readonly events: readonly DeadEventLineFragment[];
}

/** Events that no try has handled. Whoever knows why may have them tried again, or put them away. */
export function DeadEvents({ filters, first, onClear, onDone }: DeadEventsProps) {
  const t = useTranslations('jobs');
  const toast = useToast();
  const [choice, setChoice] = useState<Choice | null>(null);
  const list = useMore(first, async (after) => (await callApi(DeadEventsDocument, deadVariables(filters, after))).deadEvents);
  const fresh = useFresh(
    list,
    ({ id }) => id,
    async () => (await watchApi(DeadEventsDocument, deadVariables(filters))).deadEvents,
  );
  const send = async ({ act, events }: Choice, reason: string): Promise<string | null> => {
    const variables = { ids: events.map(({ id }) => id), reason };
    const { outcome } = await (act === 'retry'
      ? callApi(RetryDeadEventsDocument, variables)
      : callApi(DiscardDeadEventsDocument, variables));
    if (outcome.__typename !== 'DeadEventsDecided') return outcome.code;
    const decided = new Map(outcome.events.map((one) => [one.id, one]));
    list.amend((one) => decided.get(one.id) ?? one);
    toast.show(t(act === 'retry' ? 'retried' : 'discarded', { count: decided.size }));
    onDone();
    return null;
  };
  return (
    <>
      <Grid
        label={t('deadTitle')}
        columns={useDeadColumns()}
        rowId={({ id }) => id}
        bulk={(rows) => {
          const events = rows.filter(({ viewerCan }) => viewerCan.decide);
          return (['retry', 'discard'] as const).map((act) => (
            <Button
              key={act}
              size="sm"
              variant={act === 'discard' ? 'danger' : 'primary'}
              disabled={events.length === 0}
              onClick={() => setChoice({ act, events })}
            >
              {t(act, { count: events.length })}
            </Button>
          ));
        }}
        list={list}
        fresh={fresh}
        empty={{ icon: <CircleCheck />, title: t('empty'), text: t('emptyText') }}
        onClear={onClear}
      />
      {choice ? (
        <FormDialog
          title={t(choice.act, { count: choice.events.length })}
          confirm={t(choice.act === 'retry' ? 'retryConfirm' : 'discardConfirm')}
          onClose={() => setChoice(null)}
          send={(reason) => send(choice, reason)}
        >
          <p>{t(choice.act === 'retry' ? 'retryText' : 'discardText')}</p>
        </FormDialog>
      ) : null}
    </>
  );
}
