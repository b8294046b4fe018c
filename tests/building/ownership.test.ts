import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/site/files.ts';
import { formerMarker, hashOf, markerFile } from '../../src/site/marker.ts';
import { besides, lockOf, settle } from '../../src/site/settle.ts';
import { buildAt, machineWith, makePlace, others, out, sites, textsIn, writeTexts, type Texts } from './place.ts';

const first = async (extra: Texts = {}): Promise<Files> => {
  const place = makePlace();
  await buildAt(place, sites.first);
  writeTexts(place, out, extra);
  return place;
};

describe('a build', () => {
  it('writes into a folder that is absent, empty or ours, and leaves no trace beside it', async () => {
    const place = makePlace();
    place.makeFolder(out);
    place.makeFolder(`${out}/empty`);
    for (const site of [sites.first, sites.second]) {
      await buildAt(place, site);
      expect(textsIn(place, out)).toEqual(site);
    }
    expect(place.list('/web').map(({ name }) => name)).toEqual(['other.txt', 'site']);
    expect(place.list('/project/.build')).toEqual([]);
  });

  it('stops before it begins at files that no build wrote, and names the first of them', async () => {
    const place = await first({ CNAME: 'a', 'notes/1.txt': 'b', 'notes/2.txt': 'c', 'z.txt': 'd' });
    const before = textsIn(place, '/');
    await expect(
      buildAt(place, {
        get 'index.html'(): string {
          throw new Error('it began');
        },
      }),
    ).rejects.toThrow(
      /\/web\/site holds 4 files that no build wrote: CNAME, notes\/1\.txt, notes\/2\.txt and 1 more\. Move them away,.* --keep .* SODIOGRAPH_KEEP\.$/,
    );
    expect(textsIn(place, '/')).toEqual(before);
  });

  it('says in one line what it stops at, whatever that is called', async () => {
    const place = await first({ 'a\nb.txt': '' });
    await expect(buildAt(place, sites.second)).rejects.toThrow(/^.* wrote: a�b\.txt\. .*$/);
  });

  it('stops at a file of ours that somebody changed', async () => {
    const place = await first();
    place.remove(`${out}/about/index.html`);
    place.write(`${out}/about/index.html`, 'changed');
    await expect(buildAt(place, sites.second)).rejects.toThrow(
      /holds a file that no build wrote: about\/index\.html \(changed since it was built\)\. Move it away/,
    );
    expect(textsIn(place, out)).toEqual({ ...sites.first, 'about/index.html': 'changed' });
  });

  it('goes on where files of ours are gone', async () => {
    const place = await first();
    place.remove(`${out}/about/index.html`);
    await buildAt(place, sites.second);
    expect(textsIn(place, out)).toEqual(sites.second);
  });

  it('carries kept files over again and again, and stops once they are no longer listed', async () => {
    const mine = { CNAME: 'example.org', 'robots.txt': 'mine', '.well-known/a': 'mine' };
    const keep = ['CNAME', 'robots.txt', '.well-known', 'never-there'];
    const place = await first(mine);
    for (const site of [sites.second, sites.third, sites.first]) {
      await buildAt(place, site, { keep });
      expect(textsIn(place, out)).toEqual({ ...site, ...mine });
    }
    await expect(buildAt(place, sites.second)).rejects.toThrow(/3 files that no build wrote: \.well-known\/a, CNAME, /);
  });

  it.each(['{', 'null', '{}', '{"files":[]}', '{"files":{"index.html":1}}', '{"files":{"../other.txt":""}}'])(
    'trusts no marker that says %s',
    async (text) => {
      const place = await first();
      place.remove(`${out}/${markerFile}`);
      place.write(`${out}/${markerFile}`, text);
      await expect(buildAt(place, sites.second)).rejects.toThrow(/holds 3 files that no build wrote/);
      expect(textsIn(place, out)).toEqual(sites.first);
    },
  );

  it('knows a site of the version whose marker had another name, and leaves that marker behind', async () => {
    const place = await first();
    place.write(`${out}/${formerMarker}`, place.read(`${out}/${markerFile}`).toString('utf8'));
    place.remove(`${out}/${markerFile}`);
    await buildAt(place, sites.second);
    expect(textsIn(place, out)).toEqual(sites.second);
    expect(place.look(`${out}/${formerMarker}`)).toBeUndefined();
  });

  it('deletes nothing that a marker lists outside of its folder', async () => {
    const place = await first();
    const files = { 'index.html': hashOf(Buffer.from('first')), '../other.txt': hashOf(Buffer.from('mine')) };
    place.remove(`${out}/${markerFile}`);
    place.write(`${out}/${markerFile}`, JSON.stringify({ files }));
    await expect(buildAt(place, sites.second)).rejects.toThrow(/no build wrote/);
    expect(textsIn(place, '/')).toMatchObject(others);
  });

  it.each(['next', 'previous'] as const)('gives a folder “site.%s” the same protection', async (side) => {
    const place = await first();
    writeTexts(place, besides(out)[side], { 'thesis.txt': 'years of work' });
    await expect(buildAt(place, sites.second)).rejects.toThrow(
      new RegExp(`/web/site\\.${side} holds a file that no build wrote: thesis\\.txt\\.`),
    );
    expect(textsIn(place, besides(out)[side])).toEqual({ 'thesis.txt': 'years of work' });
    expect(textsIn(place, out)).toEqual(sites.first);
  });

  it('touches no file that is named like one of its own', async () => {
    const place = await first();
    const names = { 'site.lock': 'mine', 'site.review-site.json': 'mine', '.site.lock': 'mine', 'site.part': 'mine' };
    writeTexts(place, '/web', names);
    await buildAt(place, sites.second);
    expect(textsIn(place, '/web')).toMatchObject(names);
  });

  it('stops at what is no folder', async () => {
    const place = makePlace();
    place.write(out, 'a file');
    await expect(buildAt(place, sites.first)).rejects.toThrow(
      'A site cannot be built in /web/site: it is not a folder.',
    );
    place.remove(out);
    place.write(besides(out).next, 'a file');
    await expect(buildAt(place, sites.first)).rejects.toThrow('/web/site.next is no folder: move it away');
  });

  it('leaves what came into the old site while it was built, and says where it is', async () => {
    const place = await first();
    const machine = machineWith({
      ...place,
      rename: (from, to) => {
        if (from === out) place.write(`${out}/late.txt`, 'late');
        place.rename(from, to);
      },
    });
    await expect(buildAt(machine.files, sites.second, { machine })).rejects.toThrow(
      /^The new site is in \/web\/site, but the old one is still beside it: \/web\/site\.previous holds a file that no build wrote: late\.txt\./,
    );
    expect(textsIn(place, out)).toEqual(sites.second);
    expect(textsIn(place, besides(out).previous)).toEqual({ ...sites.first, 'late.txt': 'late' });
  });

  it('stops at a file of ours that somebody changed while it was built, and leaves it', async () => {
    const place = await first();
    const late = {
      ...sites.second,
      get 'z.txt'(): string {
        place.remove(`${out}/about/index.html`);
        place.write(`${out}/about/index.html`, 'mine');
        return '';
      },
    };
    await expect(buildAt(place, late)).rejects.toThrow(/no build wrote: about\/index\.html \(changed since/);
    expect(textsIn(place, out)).toEqual({ ...sites.first, 'about/index.html': 'mine' });
  });

  it('leaves a file of ours that somebody changed as the sites were exchanged', async () => {
    const place = await first();
    const { previous } = besides(out);
    const late = {
      ...place,
      rename: (from: string, to: string) => {
        place.rename(from, to);
        if (to !== previous) return;
        place.remove(`${previous}/about/index.html`);
        place.write(`${previous}/about/index.html`, 'mine');
      },
    };
    await expect(buildAt(late, sites.second)).rejects.toThrow('about/index.html');
    expect(textsIn(place, previous)).toMatchObject({ 'about/index.html': 'mine' });
  });

  it('takes away the folders it made for a site that it could not build', async () => {
    const place = makePlace();
    const failing = {
      get 'index.html'(): string {
        throw new Error('cannot be built');
      },
    };
    place.rename('/web', '/elsewhere');
    await expect(buildAt(place, failing)).rejects.toThrow('cannot be built');
    expect(place.look('/web')).toBeUndefined();
    await buildAt(place, sites.first);
    expect(textsIn(place, out)).toEqual(sites.first);
  });

  it('lets the site be when another took over its lock', async () => {
    const place = await first();
    const machine = machineWith(place);
    const stolen = {
      ...sites.second,
      get 'z.txt'(): string {
        place.remove(lockOf(out));
        return '';
      },
    };
    await expect(buildAt(place, stolen, { machine })).rejects.toThrow('Another build took over');
    expect(textsIn(place, out)).toEqual(sites.first);
  });
});

describe('settle', () => {
  it('restores no site that is not whole', async () => {
    const place = await first();
    place.rename(out, besides(out).previous);
    place.remove(`${besides(out).previous}/index.html`);
    expect(settle(place, out)).toBeUndefined();
    expect(textsIn(place, out)).toBeUndefined();
  });

  it('says which of two sites is in its place', async () => {
    const place = await first();
    place.rename(out, besides(out).previous);
    expect(settle(place, out)).toMatch(/is the site before it again\.$/);
    expect(textsIn(place, out)).toEqual(sites.first);

    const other = makePlace();
    await buildAt(other, sites.second);
    other.rename(out, besides(out).next);
    expect(settle(other, out)).toMatch(/is that new site, which was whole\.$/);
    expect(textsIn(other, out)).toEqual(sites.second);
    expect(settle(other, out)).toBeUndefined();
  });
});
