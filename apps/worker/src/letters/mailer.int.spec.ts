import fc from 'fast-check';
import type { ProgressRow } from '@app/commands';
import { adoptRestore, openLog } from '@app/event-store';
import { openPost, type Post } from '@app/platform';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { openLetterBox, type LetterBox, type PostMood } from '../../../../test/letter-box';
import { createNotices } from '../activities/notices';
import { sendLetters } from './mailer';

const roleOf: Readonly<Record<string, string>> = { 'p-one': 'receivingClerk', 'p-two': 'appraisalOfficer' };
const people = Object.keys(roleOf);
const longAgo = '2020-01-01T00:00:00.000Z';

let db: TestDatabase;
let box: LetterBox;
let post: Post;

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'production' });
  await db.owner.query(
    `insert into unit (code, name, kind, valid_from) values ('SNV', 'Sở Nội vụ', 'agency', '2000-01-01')`,
  );
  for (const person of people) await hire(person);
  box = await openLetterBox();
  post = openPost(box.url);
});
afterAll(async () => {
  post.close();
  await box.close();
  await db.drop();
});
beforeEach(async () => {
  await db.owner.query('delete from notification');
  await db.owner.query('delete from notice');
  box.letters.length = 0;
});

async function hire(person: string): Promise<void> {
  await db.owner.query(
    `with c as (insert into candidate (id, kind, name) values ($1, 'person', $1)),
          p as (insert into position (person, role, unit, valid_from) values ($1, $2, 'SNV', '2000-01-01'))
     insert into account (name, person, email, password_hash) values ($1, $1, $1 || '@tinh.example', '-')`,
    [person, roleOf[person]],
  );
}

/** A reminder about this dossier for each of these people; late when it fell into an outage. */
async function notice(code: string, { late = false, to = people } = {}): Promise<void> {
  const progress = { stream: `dossier/${code}`, unit: null, offsetMs: 0 } as ProgressRow;
  for (const person of to) {
    const duty = {
      id: 'receive/2',
      kind: 'receive',
      dueAt: longAgo,
      owedBy: roleOf[person],
    } as ProgressRow['open'][number];
    const facts = late ? { at: longAgo } : {};
    await createNotices(db.worker).tellOwner({ progress, duty }, 'reminder', `remind/${roleOf[person]}`, facts);
  }
}

/** As if a while had passed: what waits for quiet or for another attempt is due. */
const aWhileLater = () =>
  db.owner.query('update notification set mail_next_at = clock_timestamp() where mail_next_at is not null');

const send = () => sendLetters(db.worker, post);

async function sendAll(): Promise<void> {
  await aWhileLater();
  while (await send()) await aWhileLater();
}

const ids = () => box.letters.map((letter) => letter.messageId);
const codesIn = (text: string) => [...new Set(text.match(/HS-\d+/g))];

describe('the post', () => {
  it('brings each cause to each person once, however often it is told', async () => {
    await notice('HS-1');
    await notice('HS-1');
    await notice('HS-2');
    await sendAll();
    expect(box.letters.map(({ to, text }) => `${to} ${codesIn(text).join()}`).sort()).toEqual([
      'p-one@tinh.example HS-1',
      'p-one@tinh.example HS-2',
      'p-two@tinh.example HS-1',
      'p-two@tinh.example HS-2',
    ]);
    expect(new Set(ids()).size).toBe(4);
  });

  it('brings each person one digest after an outage, when no more of it comes', async () => {
    for (const code of ['HS-1', 'HS-2', 'HS-3']) {
      await notice(code, { late: true });
      expect(await send()).toBe(false);
    }
    await sendAll();
    expect(box.letters.map(({ to, text }) => [to, codesIn(text)])).toEqual([
      ['p-one@tinh.example', ['HS-1', 'HS-2', 'HS-3']],
      ['p-two@tinh.example', ['HS-1', 'HS-2', 'HS-3']],
    ]);
  });

  it('sends a digest again as it was, though more has come meanwhile', async () => {
    const to = ['p-one'];
    await notice('HS-1', { late: true, to });
    await notice('HS-2', { late: true, to });
    box.moods.push('takesButNoAnswer');
    await aWhileLater();
    await send();
    await notice('HS-3', { late: true, to });
    await sendAll();
    const [first, again, more] = box.letters;
    expect(again).toEqual(first);
    expect(codesIn(more!.text)).toEqual(['HS-3']);
    expect(box.letters).toHaveLength(3);
  });

  it('loses nothing and repeats nothing when the server refuses for a while', async () => {
    await notice('HS-1');
    await notice('HS-2', { late: true });
    box.moods.push(...Array<PostMood>(9).fill('refuses'));
    await sendAll();
    expect(ids()).toHaveLength(4);
    expect(new Set(ids()).size).toBe(4);
  });

  it('goes on trying however often it was refused', async () => {
    await notice('HS-1', { to: ['p-one'] });
    await db.owner.query('update notification set mail_attempts = 5000');
    box.moods.push('refuses');
    await sendAll();
    expect(ids()).toHaveLength(1);
  });

  it('tells what lost hours told already under a Message-ID that no letter of them had', async () => {
    const hours = async () => {
      await notice('HS-1');
      await notice('HS-2', { late: true });
      await notice('HS-3', { late: true });
      await sendAll();
      return ids().splice(0);
    };
    const lost = await hours();
    await db.owner.query('delete from notification');
    await db.owner.query('delete from notice');
    box.letters.length = 0;
    await adoptRestore(db.owner, 'Khôi phục sau sự cố máy chủ', null);
    const again = await hours();
    expect([lost.length, again.length]).toEqual([4, 4]);
    expect(again.filter((id) => lost.includes(id))).toEqual([]);
  });

  it('goes on under its Message-ID with a letter that was on its way before the backup', async () => {
    await notice('HS-1', { to: ['p-one'] });
    box.moods.push('takesButNoAnswer');
    await aWhileLater();
    await send();
    await adoptRestore(db.owner, 'Khôi phục sau sự cố máy chủ', null);
    await sendAll();
    const [first, again] = ids();
    expect([ids().length, again]).toEqual([2, first]);
  });

  it('sends nothing to an address that was erased', async () => {
    await notice('HS-1', { to: ['p-one'] });
    await db.owner.query('update notification set mail_to = null');
    expect(await send()).toBe(false);
  });

  it('whatever comes when and however the server behaves, tells each cause in one letter and never changes a letter', async () => {
    const one = { late: true, to: people.slice(1) };
    const step = fc.oneof(
      fc.record({ late: fc.boolean(), to: fc.subarray(people, { minLength: 1 }) }),
      fc.constantFrom<PostMood>('takes', 'refuses', 'takesButNoAnswer'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        await db.owner.query('delete from notification');
        await db.owner.query('delete from notice');
        box.letters.length = 0;
        const told: string[] = [];
        for (const [n, what] of steps.entries()) {
          if (typeof what === 'string') {
            box.moods.splice(0, Infinity, what);
            await aWhileLater();
            // A mailer that lost its lock without knowing it works beside its successor.
            await Promise.all([send(), send()]);
          } else {
            await notice(`HS-${n}`, what);
            told.push(...what.to.map((person) => `${person}@tinh.example HS-${n}`));
          }
        }
        await sendAll();
        const letters = new Map(box.letters.map((letter) => [letter.messageId, letter]));
        for (const letter of box.letters) expect(letter).toEqual(letters.get(letter.messageId));
        const read = [...letters.values()].flatMap(({ to, text }) => codesIn(text).map((code) => `${to} ${code}`));
        expect(read.sort()).toEqual(told.sort());
      }),
      { numRuns: 20, examples: [[[one, 'takesButNoAnswer', one]]] },
    );
  });
});
