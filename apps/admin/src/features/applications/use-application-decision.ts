import { useTranslations } from 'use-intl';
import {
  type ApplicationLineFragment,
  type ApplicationRate,
  LiftApplicationSuspensionDocument,
  SetApplicationRateDocument,
  SuspendApplicationDocument,
} from '@/gql/graphql';
import type { Decision } from '@/features/decisions/decision-dialog';
import { callApi } from '@/platform/api/browser-api';

export type Act = { readonly kind: 'suspend' } | { readonly kind: 'lift' } | { readonly kind: 'rate'; readonly rate: ApplicationRate };

type Done = (changed: ApplicationLineFragment) => void;

/** What is asked before something about an application is changed. */
export function useApplicationDecision({ id, name }: ApplicationLineFragment, act: Act | null, done: Done): Decision | null {
  const t = useTranslations('applications');
  if (!act) return null;
  const ask = async (reason: string) => {
    if (act.kind === 'suspend') return (await callApi(SuspendApplicationDocument, { id, reason })).suspendApplication;
    if (act.kind === 'lift') return (await callApi(LiftApplicationSuspensionDocument, { id, reason })).liftApplicationSuspension;
    return (await callApi(SetApplicationRateDocument, { id, rate: act.rate, reason })).setApplicationRate;
  };
  const label = 'rate' in act ? t(`rates.${act.rate}`) : t(act.kind);
  return {
    title: `${label}: ${name}`,
    text: t(`${act.kind}Text`),
    hint: t('hint'),
    confirm: label,
    danger: act.kind === 'suspend',
    suggestions: [],
    withUntil: false,
    run: async ({ reason }) => {
      const result = await ask(reason);
      if (result.__typename !== 'AdminApplication') return result.code;
      done(result);
      return null;
    },
  };
}
