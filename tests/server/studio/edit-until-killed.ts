// Run by kill.test.ts as a process of its own: edits a draft over and over and says each edit that was acknowledged.

import { openDraft } from '../../../lib/server/studio/drafts';
import { appendEdit } from '../../../lib/server/studio/edits';

const [me = '', id = ''] = process.argv.slice(2);

const { draft } = await openDraft(me, id);
for (let at = draft.revision; ; at++) {
  const changes = [{ op: 'set', path: ['ja', `note-${at % 7}`], value: `written at ${at}` }] as const;
  const { revision } = await appendEdit(me, id, {
    at,
    changes,
    group: 'g',
    kind: 'work',
    of: null,
    key: `edit-${at}-key`,
  });
  process.stdout.write(`${revision}\n`);
}
