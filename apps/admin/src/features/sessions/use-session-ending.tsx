'use client';

import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { DecisionDialog, type Decision } from '@/features/decisions/decision-dialog';
import { EndUserSessionDocument, EndUserSessionsDocument, type EndedSessionsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';

interface Target {
  readonly userId: string;
  readonly name: string;
}

export interface SessionEnding {
  readonly endOne: (sessionId: string, device: string) => void;
  readonly endAll: (count: number) => void;
  readonly dialog: ReactNode;
}

/** Asks who, how many and why, then says since when they are refused, as the API has measured it. */
export function useSessionEnding({ userId, name }: Target): SessionEnding {
  const t = useTranslations('sessions');
  const decision = useTranslations('decision');
  const suggest = useTranslations('suggest');
  const format = useFormatter();
  const toast = useToast();
  const router = useRouter();
  const [asked, setAsked] = useState<Decision | null>(null);

  function ask(title: string, text: string, confirm: string, send: (reason: string) => Promise<{ outcome: EndedSessionsFragment }>): void {
    setAsked({
      title,
      text,
      confirm,
      hint: decision('reasonStaff'),
      danger: true,
      withUntil: false,
      suggestions: [suggest('owner'), suggest('takeover'), t('lost')],
      run: async ({ reason }) => {
        const { outcome } = await send(reason);
        if (outcome.__typename !== 'SessionsEnded') return outcome.code;
        const time = format.dateTime(new Date(outcome.refusedAt), { timeStyle: 'medium' });
        toast.show(outcome.everywhere ? t('ended', { time, ms: outcome.tookMs }) : t('endedSlow'));
        router.refresh();
        return null;
      },
    });
  }

  return {
    endOne: (sessionId, device) =>
      ask(t('endTitle', { name }), t('endText', { device }), t('end'), (reason) =>
        callApi(EndUserSessionDocument, { userId, sessionId, reason }),
      ),
    endAll: (count) =>
      ask(t('endAllTitle', { name }), t('endAllText', { count }), t('endAll'), (reason) =>
        callApi(EndUserSessionsDocument, { userId, reason }),
      ),
    dialog: asked ? <DecisionDialog decision={asked} onClose={() => setAsked(null)} /> : null,
  };
}
