import { unreachable } from '../model/webAddress.ts';

/** What is asked of a built site before it is published. */
export interface ToPublish {
  /** The address it is to have; undefined when nobody has said one. */
  readonly address: string | undefined;
  /** The text of its home page; undefined when it was not built. */
  readonly home: string | undefined;
}

const howTo = 'set SITE_URL or --site, or “address:” in index.md of the content, to the one it will have';

/** Why a site should not be published as it is, a line each; none when it may be. */
export function publishProblems({ address, home }: ToPublish): readonly string[] {
  if (address === undefined) return [`The address of the published site is not known: ${howTo}.`];
  const why = unreachable(address);
  if (why !== undefined) return [`The address of the published site is ${address}, which ${why}: ${howTo}.`];
  if (home === undefined) return ['There is no built site; run “npm run build” with the same address first.'];
  const built = /<link rel="canonical" href="([^"]*)"/.exec(home)?.[1]?.replace(/\/+$/, '');
  return built === address.replace(/\/+$/, '')
    ? []
    : [
        `The site was built for ${built ?? 'no address'}, not for ${address}: its citations would lead elsewhere. Build it again with this address.`,
      ];
}
