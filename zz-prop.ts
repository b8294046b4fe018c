import fc from 'fast-check';
import { folderAround } from '/tmp/wt/harden2/tests/fuzz/closure.ts';
import { slips, slipped, counting } from '/tmp/wt/harden2/tests/fuzz/slip.ts';
import { lost } from '/tmp/wt/harden2/tests/fuzz/judge.ts';
import { readSources } from '/tmp/wt/harden2/src/site/content.ts';
import { compile } from '/tmp/wt/harden2/src/compiler/compile.ts';
const sources = readSources('content'); const { graph } = compile(sources);
const rng = fc.sample(fc.tuple(fc.nat(graph!.nodes.length-1), fc.array(slips,{minLength:12,maxLength:12})), { numRuns: Number(process.argv[2]), seed: Number(process.argv[3]??1) });
let n=0, t=Date.now();
for (const [i, list] of rng) { const path = graph!.nodes[i]!.id+'.md'; const f = folderAround(path, sources, graph!); const base = compile(f); if (!base.graph) continue;
 const text = f.find(s=>s.path===path)!.text; const idx = counting(text);
 for (const s of list) { const m = slipped(text, idx, s); if (m===undefined) continue; n++; const l = lost(path, f, base.graph, m); if (l) { const at = idx[Math.floor(s.share*idx.length)]!; console.log(path, l.slice(0,300), JSON.stringify(s.how+' '+s.by), JSON.stringify(m.slice(Math.max(0,at-40), at+40))); } } }
console.log(n, (Date.now()-t)/n, 'ms each');
