'use client';

import { useToast } from '@gps/ui/toast';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

/** As long as the message with its undo button stands. */
const UNDO_MS = 8000;

export interface UndoableDelete {
  /** Words for the two outcomes. */
  readonly deleted: string;
  readonly failed: string;
  readonly hide: () => void;
  readonly restore: () => void;
  readonly send: () => Promise<void>;
}

/** Hides at once and deletes when the chance to undo has passed, or when the page is left before. */
export function useUndoableDelete(): (task: UndoableDelete) => void {
  const toast = useToast();
  const t = useTranslations('app');
  const waiting = useRef(new Set<() => void>());

  useEffect(() => {
    const tasks = waiting.current;
    const flush = () => tasks.forEach((run) => run());
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  return useCallback(
    (task) => {
      task.hide();
      const run = () => {
        clearTimeout(timer);
        if (!waiting.current.delete(run)) return;
        task.send().catch(() => {
          task.restore();
          toast.show(task.failed);
        });
      };
      const timer = setTimeout(run, UNDO_MS);
      waiting.current.add(run);
      toast.show(task.deleted, {
        label: t('undo'),
        run: () => {
          clearTimeout(timer);
          if (waiting.current.delete(run)) task.restore();
        },
      });
    },
    [t, toast],
  );
}
