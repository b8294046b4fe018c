import { caddySample } from './caddy.ts';
import { netlifySample } from './netlify.ts';
import { nginxSample } from './nginx.ts';
import type { Place } from './place.ts';

/** The hosts for which there is a sample: the name of its file, and what writes it. */
export const hostingSamples = {
  nginx: { file: 'nginx.conf', write: nginxSample },
  caddy: { file: 'Caddyfile', write: caddySample },
  netlify: { file: 'netlify.toml', write: netlifySample },
} as const satisfies Readonly<Record<string, { readonly file: string; readonly write: (place: Place) => string }>>;

export type Hosting = keyof typeof hostingSamples;

/** Whether a word names such a host. */
export const isHosting = (word: string | undefined): word is Hosting => word !== undefined && word in hostingSamples;
