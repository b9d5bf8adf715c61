'use client';

import { useEffect } from 'react';
import { askForState } from './state';

/** Between these, so that not everybody comes back in the same moment. */
const SOONEST_MS = 2_000;
const SPREAD_MS = 2_000;

/** Opens the page that was asked for once the platform is back. */
export function ComeBack() {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const wait = (): void => {
      timer = setTimeout(() => void look(), SOONEST_MS + Math.random() * SPREAD_MS);
    };
    const look = async (): Promise<void> => {
      const state = await askForState();
      if (left) return;
      if (state && state.kind !== 'maintenance') location.reload();
      else wait();
    };
    wait();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, []);
  return null;
}
