import type { Permission } from '@gps/permissions';
import {
  Blocks,
  Building2,
  ChartLine,
  ChartNoAxesColumn,
  FileSearch,
  Fingerprint,
  Flag,
  FlagTriangleRight,
  Gavel,
  LayoutDashboard,
  Mail,
  Megaphone,
  Scale,
  ScrollText,
  ShieldCheck,
  SlidersHorizontal,
  UserCog,
  Users,
  Workflow,
  type LucideIcon,
} from 'lucide-react';

export interface Section {
  readonly id:
    | 'overview'
    | 'cases'
    | 'content'
    | 'rules'
    | 'policies'
    | 'users'
    | 'organizations'
    | 'applications'
    | 'audit'
    | 'analytics'
    | 'reports'
    | 'announcements'
    | 'mailTemplates'
    | 'legal'
    | 'jobs'
    | 'racing'
    | 'identity'
    | 'settings'
    | 'account';
  readonly path: string;
  readonly icon: LucideIcon;
  /** Shown only to those who hold it. */
  readonly permission: Permission;
  /** Typed after `g`. */
  readonly key: string;
}

export const SECTIONS: readonly Section[] = [
  { id: 'overview', path: '/', icon: LayoutDashboard, permission: 'staff:enter', key: 'o' },
  { id: 'cases', path: '/cases', icon: Flag, permission: 'reports:read', key: 'c' },
  { id: 'content', path: '/content', icon: FileSearch, permission: 'content:read', key: 't' },
  { id: 'rules', path: '/rules', icon: ShieldCheck, permission: 'reports:read', key: 'l' },
  { id: 'policies', path: '/policies', icon: Gavel, permission: 'reports:read', key: 'y' },
  { id: 'users', path: '/users', icon: Users, permission: 'users:read', key: 'u' },
  { id: 'organizations', path: '/organizations', icon: Building2, permission: 'organizations:read', key: 'r' },
  { id: 'applications', path: '/applications', icon: Blocks, permission: 'integrations:read', key: 'p' },
  { id: 'audit', path: '/audit', icon: ScrollText, permission: 'audit:read', key: 'a' },
  { id: 'analytics', path: '/analytics', icon: ChartLine, permission: 'analytics:read', key: 'f' },
  { id: 'reports', path: '/reports', icon: ChartNoAxesColumn, permission: 'analytics:read', key: 'b' },
  { id: 'announcements', path: '/announcements', icon: Megaphone, permission: 'communications:manage', key: 'n' },
  { id: 'mailTemplates', path: '/mail-templates', icon: Mail, permission: 'communications:manage', key: 'e' },
  { id: 'legal', path: '/legal', icon: Scale, permission: 'legal:manage', key: 'd' },
  { id: 'jobs', path: '/jobs', icon: Workflow, permission: 'analytics:read', key: 'j' },
  { id: 'racing', path: '/racing', icon: FlagTriangleRight, permission: 'racing:correct', key: 'k' },
  { id: 'identity', path: '/identity', icon: Fingerprint, permission: 'operations:manage', key: 'i' },
  { id: 'settings', path: '/settings', icon: SlidersHorizontal, permission: 'operations:manage', key: 's' },
  { id: 'account', path: '/account', icon: UserCog, permission: 'staff:enter', key: 'm' },
];

export const sectionsFor = (permissions: readonly string[]): readonly Section[] =>
  SECTIONS.filter(({ permission }) => permissions.includes(permission));

export const isWithin = (pathname: string, section: Section): boolean =>
  section.path === '/' ? pathname === '/' : pathname === section.path || pathname.startsWith(`${section.path}/`);
