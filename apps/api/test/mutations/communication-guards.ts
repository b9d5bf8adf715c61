import { guardsOf } from './mutation.ts';

const ANNOUNCEMENTS = 'features/announcements/announcements.integration';
const POLICY = 'features/announcements/announcement.policy';
const COMPOSE = 'features/e-mail-templates/compose-mail';
const FILL = 'features/e-mail-templates/fill';
const WORDS = 'features/e-mail-templates/mail-words';
const TEMPLATES = 'features/e-mail-templates/e-mail-templates.integration';
const LINK = 'features/announcements/announcement-link';

/** What staff tell everybody reaches those it is for, while it is time, and leads nowhere else. */
export const COMMUNICATION_GUARDS = [
  ...guardsOf('features/announcements/announcement.policy.ts', POLICY, [
    ['what is not yet or no longer', 'if (stateOf(announcement, now) !== AnnouncementState.LIVE) return false;', ''],
    ['what is for the signed-in', 'return signedIn;', 'return true;'],
    ['what is for staff', 'AnnouncementAudience.EVERYBODY || staff', 'AnnouncementAudience.EVERYBODY || true'],
    ['the beginning of what has begun', "return 'announcement.begun';", 'return null;'],
  ]),
  ...guardsOf('features/announcements/announcement-link.policy.ts', LINK, [
    ['links that run scripts', "protocol === 'https:'", 'true'],
    ['paths that are another site', '^\\/(?!\\/)', '^\\/'],
    ['what browsers read differently', '|| AMBIGUOUS.test(link)', ''],
  ]),
  ...guardsOf('features/announcements/announcements.reader.ts', ANNOUNCEMENTS, [
    ['what has to stay', "if (!row.dismissible) return new NotAllowed('announcement.not_dismissible');", ''],
  ]),
  ...guardsOf('features/announcements/staff-announcements.service.ts', ANNOUNCEMENTS, [
    ['the version of an announcement', 'before.version !== version', 'false'],
    ['what was shown from deletion', "return new NotAllowed('announcement.not_draft');", 'return before;'],
  ]),
  ...guardsOf('features/announcements/announcement-board.ts', ANNOUNCEMENTS, [
    ['asking the database while Redis is away', 'if (this.bus.connected && !this.stale) return;', 'return;'],
  ]),
  ...guardsOf('features/e-mail-templates/compose-mail.ts', COMPOSE, [
    ['values that end a header or a paragraph', "normaliseText(values[name] ?? '', lines)", "(values[name] ?? '')"],
    ['words that bring tags', "paragraph.split('\\n').map(escape)", "paragraph.split('\\n')"],
    ['a title that brings tags', '<title>${escape(title)}</title>', '<title>${title}</title>'],
  ]),
  ...guardsOf('features/e-mail-templates/fill.ts', FILL, [
    ['what is no variable', "/\\{\\{|\\}\\}/.test(text.replace(VARIABLE, ''))", 'false'],
  ]),
  ...guardsOf('features/e-mail-templates/mail-words.policy.ts', WORDS, [
    ['variables that nobody fills', 'if (!known.has(variable)) found.push', 'if (false) found.push'],
    ['variables that a mail cannot do without', 'if (required && !used.has(name)) found.push', 'if (false) found.push'],
  ]),
  ...guardsOf('features/e-mail-templates/staff-mail-templates.service.ts', TEMPLATES, [
    ['the version of a mail’s words', 'if ((before?.version ?? 0) !== args.version) return null;', ''],
    ['words that cannot be sent', 'if (problems.length > 0) return new MailWordsRefused', 'if (false) return new MailWordsRefused'],
  ]),
  ...guardsOf('features/e-mail-templates/product-mails.ts', TEMPLATES, [
    ['words that do not fit any more', 'if (problemsOf(template, changed).length === 0) return changed;', 'return changed;'],
  ]),
  ...guardsOf('features/e-mail-templates/test-mail-request.ts', TEMPLATES, [
    ['the rate of test mails', "await this.limiter.check('sensitive', { viewer: actor, address: actor.address });", ''],
  ]),
];
