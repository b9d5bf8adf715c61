'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { EndedSessionsFragment } from '@/gql/graphql';
import { errorKeyOf } from '@/platform/api/error-key';

export type EndOutcome = ({ __typename: 'SessionsEnded' } & EndedSessionsFragment) | { __typename: 'NotAllowed'; code: string };

export interface Ending {
  /** What is being ended just now: a session's id, `others` or `all`. */
  readonly busy: string | null;
  /** What came of it, in words. */
  readonly told: { readonly tone: 'green' | 'amber' | 'red'; readonly text: string } | null;
  readonly run: (what: string, ask: () => Promise<EndOutcome>) => Promise<boolean>;
}

/** Ends sessions and says since when they are refused, as the API has measured it. */
export function useEnding(): Ending {
  const t = useTranslations();
  const format = useFormatter();
  const router = useRouter();
  const [busy, setBusy] = useState<string | null>(null);
  const [told, setTold] = useState<Ending['told']>(null);

  function wordsFor(result: EndOutcome): NonNullable<Ending['told']> {
    if (result.__typename !== 'SessionsEnded') return { tone: 'amber', text: t('sessions.gone') };
    const count = result.ids.length;
    if (count === 0) return { tone: 'green', text: t('sessions.none') };
    const time = format.dateTime(new Date(result.refusedAt), {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      fractionalSecondDigits: 3,
    });
    const ended = result.everywhere ? t('sessions.ended', { count, time, ms: result.tookMs }) : t('sessions.endedSlow', { count });
    return { tone: result.everywhere ? 'green' : 'amber', text: result.pending ? `${ended} ${t('sessions.pending')}` : ended };
  }

  async function run(what: string, ask: () => Promise<EndOutcome>): Promise<boolean> {
    setBusy(what);
    try {
      const result = await ask();
      setTold(wordsFor(result));
      router.refresh();
      return result.__typename === 'SessionsEnded';
    } catch (error) {
      setTold({ tone: 'red', text: t(`errors.code.${errorKeyOf(error)}`) });
      return false;
    } finally {
      setBusy(null);
    }
  }

  return { busy, told, run };
}
