'use client';

import { TextField } from '@gps/ui/field';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type Decision, DecisionDialog, type DecisionDraft } from '@/features/decisions/decision-dialog';
import choices from '@/features/shell/choices.module.css';
import { PublishLegalDraftDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import { type Draft, type DocumentPath, nameOf } from './documents';

const FORM = 'legal-publish';
const WHENS = ['now', 'at'] as const;

interface Kept {
  readonly when: (typeof WHENS)[number];
  /** As `datetime-local` has it. */
  readonly at: string;
  readonly decision: DecisionDraft;
}

/** Asks when and why, and spells out what it does to members; comes back to the same words after proof of identity. */
export function usePublishing(path: DocumentPath, draft: Draft | null, published: () => void): { begin: () => void; dialog: ReactNode } {
  const t = useTranslations('legal');
  const [open, setOpen] = useState(false);
  const [when, setWhen] = useState<Kept['when']>('now');
  const [at, setAt] = useState('');
  const [kept, setKept] = useState<DecisionDraft | null>(null);
  useEffect(() => {
    const back = takeDraft<Kept>(FORM);
    if (!back) return;
    setWhen(back.when);
    setAt(back.at);
    setKept(back.decision);
    setOpen(true);
  }, []);
  if (!open || !draft) return { begin: () => setOpen(true), dialog: null };
  const decision: Decision = {
    title: t('publishTitle', { document: t(`document.${path}`) }),
    text: `${t('publishText')} ${t(`askText.${draft.asks}`)}`,
    hint: t('publishHint'),
    confirm: t('publish'),
    danger: draft.asks === 'EVERYBODY',
    suggestions: [],
    withUntil: false,
    draft: kept,
    fields: <When when={when} at={at} onWhen={setWhen} onAt={setAt} />,
    stepUp: (typed) => leaveForStepUp<Kept>(FORM, { when, at, decision: typed }),
    run: async ({ reason }) => {
      const time = new Date(at);
      if (when === 'at' && Number.isNaN(time.getTime())) return 'legal.too_early';
      const effectiveFrom = when === 'now' ? null : time.toISOString();
      const input = { document: nameOf(path), revision: draft.revision, effectiveFrom, reason };
      const { outcome } = await callApi(PublishLegalDraftDocument, { input });
      if (outcome.__typename !== 'LegalVersionPublished') return outcome.code;
      published();
      return null;
    },
  };
  return { begin: () => setOpen(true), dialog: <DecisionDialog decision={decision} onClose={() => setOpen(false)} /> };
}

interface WhenProps {
  readonly when: Kept['when'];
  readonly at: string;
  readonly onWhen: (when: Kept['when']) => void;
  readonly onAt: (at: string) => void;
}

function When({ when, at, onWhen, onAt }: WhenProps) {
  const t = useTranslations('legal');
  return (
    <>
      <fieldset>
        <legend className={choices.legend}>{t('when')}</legend>
        <div className={choices.choices}>
          {WHENS.map((one) => (
            <label key={one} className={choices.choice}>
              <input type="radio" name="legal-when" checked={when === one} onChange={() => onWhen(one)} />
              {t(`whens.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {when === 'at' ? (
        <TextField
          label={t('effectiveFrom')}
          hint={t('zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
          type="datetime-local"
          required
          value={at}
          onChange={(event) => onAt(event.target.value)}
        />
      ) : null}
    </>
  );
}
