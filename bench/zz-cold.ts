import { largeDraft } from './studio/large-draft';
import { checkDraft } from '../lib/authoring/draft-values';
import * as inspector from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
const d = JSON.parse(JSON.stringify(largeDraft()));
const d2 = JSON.parse(JSON.stringify(d));
const s = new inspector.Session(); s.connect();
await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval', { interval: 200 }); 
const mode = process.argv[2];
if (mode === 'cold') await s.post('Profiler.start');
let t = performance.now(); const r = checkDraft(d); console.log('cold', performance.now() - t, r.issues.length);
if (mode === 'cold') { const { profile } = await s.post('Profiler.stop') as any; writeFileSync('/tmp/prof/cold.cpuprofile', JSON.stringify(profile)); }
for (let i = 0; i < 5; i++) { const x = JSON.parse(JSON.stringify(d)); t = performance.now(); checkDraft(x); console.log('again whole', performance.now() - t); }
const edit = (doc: any, i: number) => { const id = Object.keys(doc.cards)[100]!; const c = doc.cards[id]; return { ...doc, cards: { ...doc.cards, [id]: { ...c, options: c.options.map((o: any, j: number) => j ? o : { ...o, effects: o.effects.map((e: any, k: number) => k ? e : { ...e, why: `${e.why} ${i}` }) }) } } }; };
if (mode === 'key') await s.post('Profiler.start');
for (let i = 0; i < 40; i++) { const x = edit(d2, i); t = performance.now(); checkDraft(x); if (i > 30) console.log('key', performance.now() - t); }
if (mode === 'key') { const { profile } = await s.post('Profiler.stop') as any; writeFileSync('/tmp/prof/keyw.cpuprofile', JSON.stringify(profile)); }
