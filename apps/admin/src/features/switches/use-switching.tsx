'use client';

import { useToast } from '@gps/ui/toast';
import { useEffect, useState, type ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { SwitchOffDocument, SwitchOnDocument, type SwitchFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import { useLiveSwitches } from './live-switches';
import { SwitchDialog, type SwitchDraft } from './switch-dialog';

const FORM = 'feature-switch';
const USUAL_MINUTES = 60;

/** Switching off and on: the dialogue, what is sent, and since when it holds everywhere. */
export function useSwitching(): { begin: (one: SwitchFieldsFragment, off: boolean) => void; dialog: ReactNode } {
  const t = useTranslations('switches');
  const format = useFormatter();
  const toast = useToast();
  const { switches, changed, ask } = useLiveSwitches();
  const [draft, setDraft] = useState<SwitchDraft | null>(null);
  useEffect(() => setDraft(takeDraft<SwitchDraft>(FORM)), []);

  const run = async ({ name, off, reason, minutes }: SwitchDraft): Promise<string | null> => {
    const version = switches?.find((one) => one.name === name)?.version ?? 0;
    const { outcome } = off
      ? await callApi(SwitchOffDocument, { name, reason, forMinutes: minutes, version })
      : await callApi(SwitchOnDocument, { name, reason, version });
    if (outcome.__typename !== 'FeatureSwitchChanged') {
      ask();
      return outcome.code;
    }
    changed(outcome.featureSwitch);
    const time = format.dateTime(new Date(outcome.inForceAt), {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      fractionalSecondDigits: 3,
    });
    toast.show(t(outcome.everywhere ? 'inForce' : 'inForceSoon', { name: t(`names.${name}`), time }));
    return null;
  };
  return {
    begin: ({ name, reason }, off) => setDraft({ name, off, reason: off ? (reason ?? '') : '', minutes: USUAL_MINUTES }),
    dialog: draft ? (
      <SwitchDialog draft={draft} onClose={() => setDraft(null)} stepUp={(typed) => leaveForStepUp<SwitchDraft>(FORM, typed)} run={run} />
    ) : null,
  };
}
