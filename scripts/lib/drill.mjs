import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { say } from './say.mjs';
import { runStep } from './services.mjs';
import { demoPassword, openSystem } from './system.mjs';

const require = createRequire(import.meta.url);
const ours = (name) => require(inRoot('dist/scripts', name));

/** Faults under load, Temporal's data dropped, the log restored; answers the exit code. */
export async function drill({ short }) {
  say('Đang dựng hệ thống riêng cho cuộc diễn tập…');
  const system = await openSystem({ durable: true });
  const { openPool } = require(inRoot('dist/libs/platform/src/index.js'));
  const db = openPool(system.env.DATABASE_URL, { name: 'drill', max: 3 });
  const found = [];
  const prove = async (what, sentences) => {
    const list = await sentences;
    say(`  ${list.length === 0 ? '✓' : '✗'} ${what}`);
    for (const sentence of list.slice(0, 10)) say(`    ${sentence}`);
    found.push(...list);
  };
  const stage = { system, db, prove, people: new (ours('walk/people.js').People)(system.url, demoPassword) };
  try {
    await addCandidates(db);
    await killUnderLoad(stage, short ? 10 : 60);
    await dropTemporal(stage, short ? 60 : 1000);
    await restoreLog(stage);
    // npm test lets them race on a database of their own.
    if (!short) await raceComplaints(stage, 1000);
  } finally {
    await db.end();
    await system.end();
  }
  say(found.length === 0 ? 'Diễn tập đạt: không mất, không lặp.' : `Diễn tập không đạt: ${found.length} sai lệch.`);
  return found.length === 0 ? 0 : 1;
}

const addCandidates = (db) =>
  db.query(
    `insert into candidate (id, kind, name, unit, invented)
     select p || '-' || c || '-' || n, 'person', 'Người diễn tập ' || n, 'SGDDT', true
       from unnest(array['faults', 'open', 'kept', 'lost']) p, generate_series(0, 7) c, generate_series(0, 1500) n`,
  );

/** Each part killed under load, connections cut, then all at once; letters go out all the while. */
async function killUnderLoad(stage, between) {
  const { system, db, people } = stage;
  say('1. Giết từng phần khi đang có tải');
  const load = new (ours('drill/load.js').Load)(people, 'faults', 4, await someMembers(people));
  const flow = async () => {
    const from = load.acknowledged.length;
    while (load.acknowledged.length < from + between) await turn();
  };
  for (const part of ['api', 'worker', 'temporal', 'postgres']) {
    await flow();
    await system.kill(part);
    await system.start(part);
    await revive(system);
    say(`  đã giết và mở lại ${part}; ${load.acknowledged.length} lệnh đã được trả lời`);
  }
  await flow();
  await db.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'laurel%'`);
  say('  đã cắt mọi kết nối PostgreSQL');
  await flow();
  const all = ['api', 'worker', 'temporal', 'postgres'];
  await Promise.all(all.map((part) => system.kill(part)));
  for (const part of ['postgres', 'temporal', 'api', 'worker']) await system.start(part);
  await flow();
  await load.stop();
  await stage.prove('mọi phiên họp đã chốt đều đã gửi giấy mời', uninvited(db));
  await proveAll(stage, load.acknowledged);
  // A letter whose taking was not heard of goes out again: one for each time that the mailer, its database or both were gone.
  const { letters, again } = await ours('drill/letters.js').checkPost(db, system.letterBox.letters);
  await stage.prove(
    'thư đã gửi trong lúc có sự cố, mỗi sự cố gửi lại nhiều nhất một thư',
    letters > 0 && again <= faultsOfPost ? [] : [`${letters} letters, ${again} came again`],
  );
}

/** Worker, PostgreSQL, its connections, all. */
const faultsOfPost = 4;

async function someMembers(people) {
  const { rows } = await (await people.as('thuky')).get('/api/councils');
  const members = rows.find((council) => council.kind === 'award').members.slice(0, 5);
  await formCouncil(people, members);
  return members;
}

/** A small council, so that not all that is sent are invitations. */
async function formCouncil(people, members) {
  const seat = (person, office) => ({ person, position: 'Ủy viên', offices: [office], from: '2024-01-10' });
  const seats = [...members.map((m, n) => seat(m, n === 0 ? 'chair' : 'member')), seat('p-thuky', 'secretary')];
  const decision = { number: '9/QĐ-UBND', on: '2024-01-10' };
  const formation = { id: 'HD-DRILL', kind: 'award', name: 'Hội đồng diễn tập', decision, seats };
  await (await people.as('quantri1')).post('/api/councils', formation);
  await (await people.as('quantri2')).post('/api/councils/HD-DRILL/confirmation', {});
}

async function proveAll({ system, db, people, prove, ofLostHours }, acknowledged) {
  const proofs = ours('drill/proofs.js');
  await ours('walk/year.js').settle(people);
  await prove(
    'mỗi lệnh đã trả lời có trong nhật ký đúng một lần, không lệnh nào dở dang',
    proofs.lostCommands(db, acknowledged),
  );
  await prove('nhật ký liền mạch, mọi dữ liệu dẫn xuất khớp', proofs.unsoundLog(db));
  await prove('mỗi quy trình ở đúng nơi nhật ký nói', strays(system, db));
  await prove('không nhắc hai lần cho một việc, không sót việc quá hạn', proofs.brokenDuties(db));
  const { letters, again, wrong } = await post({ system, db }, ofLostHours);
  await prove('không nguyên nhân nào được báo trong hai thư, thư nào gửi lại vẫn là thư ấy', wrong);
  const { owed, reminded, escalated, ended } = await proofs.countDuties(db);
  say(`  ${acknowledged.length} lệnh đã trả lời; ${letters} thư, ${again} lần gửi lại`);
  say(`  ${owed} việc phải làm, ${ended} đã xong, ${reminded} lần nhắc, ${escalated} lần báo quá hạn`);
}

/** The letters that came, once none waits any more. */
async function post({ system, db }, ofLostHours) {
  const { checkPost, waitingLetters } = ours('drill/letters.js');
  while ((await waitingLetters(db)) > 0) await turn();
  return checkPost(db, system.letterBox.letters, ofLostHours);
}

function strays(system, db) {
  const temporal = { address: system.env.TEMPORAL_ADDRESS, namespace: 'laurel' };
  return inTime(() => ours('drill/proofs.js').strayWorkflows(db, temporal));
}

const uninvited = (db) => inTime(() => ours('drill/proofs.js').uninvitedSessions(db));

/** A deed that a killed worker took with it is given to another after half a minute; only what stays is wrong. */
async function inTime(wrong) {
  let found = [];
  for (let left = 180; left > 0; left--) {
    found = await wrong();
    if (found.length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return found;
}

/** The great one: all of Temporal's data gone with this many open dossiers; the bell brings everything back. */
async function dropTemporal(stage, open) {
  const { system, people } = stage;
  say(`2. Mất toàn bộ dữ liệu Temporal khi có ${open} hồ sơ đang mở`);
  const load = new (ours('drill/load.js').Load)(people, 'open', 6);
  while (load.acknowledged.length < open * 3) await turn();
  await load.stop();
  await system.kill('temporal');
  await stage.prove('sức khỏe nói thời hạn không chạy', deadlinesStillRun(system));
  await system.kill('worker');
  for (const file of readdirSync(system.dataDir).filter((name) => name.startsWith('temporal.db')))
    rmSync(join(system.dataDir, file));
  await system.start('temporal');
  await system.start('worker');
  await runStep('ring', system.env);
  const { advanceTo, morning } = ours('walk/year.js');
  await advanceTo(people, morning('2024-02-20'));
  await proveAll(stage, load.acknowledged);
}

/** A minute at most: the last beat has to grow old first. */
async function deadlinesStillRun(system) {
  for (let left = 1200; left > 0; left--) {
    const { deadlines } = await (await fetch(`${system.url}/health`)).json();
    if (deadlines === 'notRunning') return [];
    await turn();
  }
  return ['health says that deadlines run a minute after Temporal was lost'];
}

/** The log set back to an earlier copy: the worker refuses it until the restore is adopted. */
async function restoreLog(stage) {
  const { system, people, prove } = stage;
  say('3. Khôi phục nhật ký về bản sao cũ hơn');
  const { advanceTo, morning } = ours('walk/year.js');
  await lead(people, 'kept', 12);
  await proveAll(stage, []);
  for (const part of ['worker', 'api', 'postgres']) await system.stop(part);
  const [live, copy] = [join(system.dataDir, 'postgres'), join(system.dataDir, 'postgres-copy')];
  copyFolder(live, copy);
  for (const part of ['postgres', 'api', 'worker']) await system.start(part);
  const before = system.letterBox.letters.length;
  await lead(people, 'lost', 12);
  await advanceTo(people, morning('2024-03-20'));
  await proveAll(stage, []);
  const ofLostHours = new Set(system.letterBox.letters.slice(before).map((letter) => letter.messageId));
  stage.ofLostHours = ofLostHours;
  for (const part of ['worker', 'api', 'postgres']) await system.stop(part);
  rmSync(live, { recursive: true });
  copyFolder(copy, live);
  await system.start('postgres');
  await system.start('worker');
  const { code } = await system.running.worker.exited;
  await prove('worker không chạy trên nhật ký đã bị thay', code === 1 ? [] : [`the worker ended with ${code}`]);
  await runStep('adopt-restore', system.env, ['Khôi phục từ bản sao lưu trong cuộc diễn tập']);
  for (const part of ['api', 'worker']) await system.start(part);
  const restored = system.letterBox.letters.length;
  await advanceTo(people, morning('2024-03-20'));
  await proveAll(stage, []);
  // The restored log cannot know what the lost hours had sent. What it tells anew may be of other facts, so under another id.
  const repeated = system.letterBox.letters.slice(restored);
  const same = repeated.filter((letter) => ofLostHours.has(letter.messageId));
  await prove(
    'thư báo lại sau khi khôi phục không mang Message-ID của giờ đã mất',
    repeated.length > 0 && same.length === 0 ? [] : [`${same.length} of ${repeated.length} letters`],
  );
  say(`  ${ofLostHours.size} thư của giờ đã mất, ${repeated.length} thư báo lại`);
}

/** So many acknowledged commands, and no more. */
async function lead(people, prefix, count) {
  const load = new (ours('drill/load.js').Load)(people, prefix, 2);
  while (load.acknowledged.length < count) await turn();
  await load.stop();
}

/** A complaint and the signing of minutes, at the same moment: one of the two lawful outcomes each time. */
async function raceComplaints(stage, times) {
  say(`4. Đơn thư đến cùng lúc ký biên bản, ${times} lần`);
  const lib = (name) => require(inRoot('dist/libs', name, 'src/index.js'));
  const { databaseUrl, hmacKey } = lib('platform').readConfig(stage.system.env, 'api');
  const db = lib('platform').openPool(databaseUrl, { name: 'drill-api', max: 8 });
  const law = lib('rulebooks').loadLaw(inRoot('libs/rulebooks/rules'));
  const office = new (lib('commands').Office)({ db, law, hmacKey });
  const { withEffect, withoutEffect, unlawful } = await ours('drill/race.js').raceComplaints(office, times);
  await db.end();
  say(`  biên bản trước ${withEffect} lần, đơn trước ${withoutEffect} lần`);
  await stage.prove('lần nào kết quả cũng hợp lệ, không kết quả bỏ phiếu nào bị mất', unlawful);
  await proveAll(stage, []);
}

/** With owners and times, as a backup keeps them. */
const copyFolder = (from, to) => execFileSync('cp', ['-a', from, to]);

/** What PostgreSQL or Temporal took down with it is opened again, as an operator's supervisor would. */
async function revive(system) {
  for (const part of ['api', 'worker']) if (await hasEnded(system.running[part])) await system.start(part);
}

const hasEnded = (child) => Promise.race([child.exited.then(() => true), turn().then(() => false)]);
const turn = () => new Promise((resolve) => setTimeout(resolve, 50));
