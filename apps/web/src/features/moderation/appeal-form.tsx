'use client';

import { Button } from '@gps/ui/button';
import { TextArea } from '@gps/ui/field';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { AppealDocument } from '@/gql/graphql';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import styles from './appeal-form.module.css';

export interface AppealWords {
  readonly appeal: string;
  readonly intro: string;
  readonly statement: string;
  readonly statementWrong: string;
  readonly send: string;
  readonly sent: string;
  readonly tooLate: string;
  readonly failed: string;
}

/** Below a notice: opened by its author, sent once. */
export function AppealForm({ noticeId, words }: { noticeId: string; words: AppealWords }) {
  const router = useRouter();
  const [statement, setStatement] = useState('');
  const [state, setState] = useState<'writing' | 'sending' | 'sent'>('writing');
  const [problem, setProblem] = useState<string | null>(null);
  const [key] = useState(newIdempotencyKey);

  const send = async (): Promise<void> => {
    setState('sending');
    setProblem(null);
    try {
      const { result } = await callApi(AppealDocument, { input: { noticeId, statement }, idempotencyKey: key });
      if (result.__typename === 'AppealReceived') {
        setState('sent');
        router.refresh();
        return;
      }
      setProblem(result.code.startsWith('text.') ? words.statementWrong : words.tooLate);
    } catch {
      setProblem(words.failed);
    }
    setState('writing');
  };

  if (state === 'sent') return <p role="status">{words.sent}</p>;
  return (
    <details className={styles.appeal}>
      <summary>{words.appeal}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>{words.intro}</p>
        <TextArea
          label={words.statement}
          error={problem}
          rows={4}
          maxLength={1000}
          required
          value={statement}
          onChange={(event) => setStatement(event.target.value)}
        />
        <div>
          <Button type="submit" variant="primary" busy={state === 'sending'}>
            {words.send}
          </Button>
        </div>
      </form>
    </details>
  );
}
