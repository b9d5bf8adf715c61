import { redirect } from 'next/navigation';
import { currentYear, readYear } from '@/features/racing/year-of';

export default async function SeasonsPage({ searchParams }: { searchParams: Promise<{ year?: string }> }) {
  redirect(`/seasons/${readYear((await searchParams).year) ?? (await currentYear())}`);
}
