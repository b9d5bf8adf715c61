'use client';

import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { ScrollText } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type RacingCorrectionLineFragment,
  RacingCorrectionsDocument,
  type RacingCorrectionsQuery,
  WithdrawRacingCorrectionsDocument,
} from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { Grid } from '@/platform/lists/grid';
import { useMore } from '@/platform/lists/use-more';
import { useCorrectionColumns } from './correction-columns';
import { correctionVariables, type RacingFilters } from './racing-filters';

const FormDialog = dynamic(() => import('@/features/organizations/form-dialog').then((module) => module.FormDialog));

interface CorrectionsListProps {
  readonly filters: RacingFilters;
  readonly first: RacingCorrectionsQuery['racingCorrections'];
  readonly onClear: () => void;
  readonly onDone: () => void;
}

/** Everything that was ever corrected, and the way back to what the source says. */
export function CorrectionsList({ filters, first, onClear, onDone }: CorrectionsListProps) {
  const t = useTranslations('racing');
  const toast = useToast();
  const [chosen, setChosen] = useState<readonly RacingCorrectionLineFragment[] | null>(null);
  const list = useMore(
    first,
    async (after) => (await callApi(RacingCorrectionsDocument, correctionVariables(filters, after))).racingCorrections,
  );
  return (
    <>
      <Grid
        label={t('corrections')}
        columns={useCorrectionColumns()}
        rowId={({ id }) => id}
        open={({ kind, subjectId, sessionKind }) =>
          `/racing?subject=${kind === 'RESULT' ? 'RACE' : kind}:${subjectId}${sessionKind ? `&session=${sessionKind}` : ''}`
        }
        bulk={(rows) => {
          const able = rows.filter(({ viewerCan }) => viewerCan.withdraw);
          return (
            <Button size="sm" disabled={able.length === 0} onClick={() => setChosen(able)}>
              {t('withdraw', { count: able.length })}
            </Button>
          );
        }}
        list={list}
        empty={{ icon: <ScrollText />, title: t('empty'), text: t('emptyText') }}
        onClear={onClear}
      />
      {chosen ? (
        <FormDialog
          title={t('withdraw', { count: chosen.length })}
          confirm={t('withdrawConfirm')}
          onClose={() => setChosen(null)}
          send={async (reason) => {
            const { outcome } = await callApi(WithdrawRacingCorrectionsDocument, { ids: chosen.map(({ id }) => id), reason });
            if (outcome.__typename !== 'RacingCorrected') return outcome.code;
            const ended = new Map(outcome.corrections.map((one) => [one.id, one]));
            list.amend((one) => ended.get(one.id) ?? one);
            toast.show(t(outcome.everywhere ? 'savedEverywhere' : 'saved'));
            onDone();
            return null;
          }}
        >
          <p>{t('withdrawText')}</p>
        </FormDialog>
      ) : null}
    </>
  );
}
