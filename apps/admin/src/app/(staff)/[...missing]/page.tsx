import { notFound } from 'next/navigation';

/** Addresses that do not exist are told inside the dashboard, to staff only. */
export default function Missing(): never {
  notFound();
}
