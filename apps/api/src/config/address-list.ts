import { BlockList, isIP } from 'node:net';

const ENTRY = /^([0-9a-fA-F.:]+)(?:\/(\d{1,3}))?$/;
const BITS = { 4: 32, 6: 128 } as const;

/** Addresses that are IPv4 and written as IPv6. */
const MAPPED = new BlockList();
MAPPED.addSubnet('::ffff:0:0', 96, 'ipv6');

const familyOf = (address: string): 4 | 6 | null => (address.includes('%') ? null : (isIP(address) as 0 | 4 | 6) || null);
const isMapped = (address: string): boolean => MAPPED.check(address, 'ipv6');

/** Networks that somebody may come from. An entry that cannot be read allows nothing, it never allows everything. */
export class AddressList {
  private readonly four = new BlockList();
  private readonly six = new BlockList();
  private readonly unread: string[] = [];

  /** Entries with spaces or commas between; null if there are none, which limits nobody. */
  static parse(text: string): AddressList | null {
    const entries = text.split(/[\s,]+/).filter(Boolean);
    return entries.length > 0 ? new AddressList(entries) : null;
  }

  private constructor(entries: readonly string[]) {
    for (const entry of entries) if (!this.add(entry)) this.unread.push(entry);
  }

  /** Entries that are no network. */
  get unreadable(): readonly string[] {
    return this.unread;
  }

  /** An IPv4 address written as IPv6 is that IPv4 address; what is no address is allowed by no list. */
  allows(address: string): boolean {
    const family = familyOf(address);
    if (family === null) return false;
    if (family === 4) return this.four.check(address, 'ipv4');
    return isMapped(address) ? this.four.check(address, 'ipv6') : this.six.check(address, 'ipv6');
  }

  private add(entry: string): boolean {
    const [, start = '', prefix] = ENTRY.exec(entry) ?? [];
    const family = familyOf(start);
    if (family === null || (family === 6 && isMapped(start))) return false;
    const length = prefix === undefined ? BITS[family] : Number(prefix);
    if (length > BITS[family]) return false;
    if (family === 4) this.four.addSubnet(start, length, 'ipv4');
    else this.six.addSubnet(start, length, 'ipv6');
    return true;
  }
}
