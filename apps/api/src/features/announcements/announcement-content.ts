import { NotAllowed } from '../../platform/graphql/refusal.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { isAnnouncementLink } from './announcement-link.policy.js';
import type { AnnouncementText, AnnouncementWords } from './announcement-words.js';
import type { SaveAnnouncementInput } from './announcement.inputs.js';
import type { AnnouncementContent } from './announcements.repository.js';

const TITLE = { limit: 120, lines: 'one' } as const;
const BODY = { limit: 600, lines: 'many', mayBeEmpty: true } as const;

/** What was typed as it will be stored, or why it is refused. */
export function contentOf(input: SaveAnnouncementInput): AnnouncementContent | TextRefused | NotAllowed {
  const words: [string, AnnouncementText][] = [];
  for (const { language, title, body } of input.translations) {
    const [checkedTitle, checkedBody] = [checkText(title, TITLE), checkText(body, BODY)];
    if (!checkedTitle.ok) return new TextRefused(checkedTitle);
    if (!checkedBody.ok) return new TextRefused(checkedBody);
    words.push([language, { title: checkedTitle.text, body: checkedBody.text }]);
  }
  const link = input.link?.trim() || null;
  if (link !== null && !isAnnouncementLink(link)) return new NotAllowed('announcement.link_invalid');
  const { kind, place, audience, dismissible, startsAt = null, endsAt = null } = input;
  return { kind, place, audience, words: Object.fromEntries(words) as unknown as AnnouncementWords, link, dismissible, startsAt, endsAt };
}
