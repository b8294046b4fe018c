/** Names that RFC 2606, 6761, 6762 and 9476 keep from the web, with all below them. */
const reservedNames = [
  'example',
  'example.com',
  'example.net',
  'example.org',
  'test',
  'invalid',
  'localhost',
  'local',
  'alt',
  'internal',
  'onion',
] as const;

/** Where a site is said to be when nobody has said where: a name that is reserved, so that nobody is led to somebody else. */
export const noAddress = 'https://review.example';

/**
 * Why readers of the web cannot reach an address, as the rest of a sentence; undefined when nothing speaks against it. The
 * network is not asked.
 */
export function unreachable(address: string): string | undefined {
  if (!URL.canParse(address)) return 'is no address';
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'is no web address';
  const name = hostname.replace(/\.$/, '');
  const reserved = reservedNames.find((one) => name === one || name.endsWith(`.${one}`));
  if (reserved !== undefined) return `has the name ${name}, which is reserved and leads nowhere on the web`;
  if (name.startsWith('[') || /^\d+(\.\d+){3}$/.test(name))
    return `has a number (${name}) for a name, which may change`;
  if (!name.includes('.')) return `has the name ${name}, which only its own network knows`;
  return undefined;
}

/** Whether a site at this address is a preview: its citations would lead nowhere. */
export const isPreview = (address: string): boolean => unreachable(address) !== undefined;
