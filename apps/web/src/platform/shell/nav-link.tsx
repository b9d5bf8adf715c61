'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

export interface NavLinkProps {
  href: string;
  /** Other addresses that belong to the same place. */
  also?: readonly string[];
  className?: string | undefined;
  label?: string;
  children: ReactNode;
}

export function NavLink({ href, also = [], className, label, children }: NavLinkProps) {
  const path = usePathname();
  const here = [href, ...also].some((place) => (place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`)));
  return (
    <Link href={href} className={className} aria-current={here ? 'page' : undefined} aria-label={label} title={label} prefetch={false}>
      {children}
    </Link>
  );
}
