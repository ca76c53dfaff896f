import { openLog, sequence } from '@app/event-store';
import { listExceptions } from '@app/read-model';
import { actor, law, officer, openTestDatabase, opening, papers, receiver, type TestDatabase } from '@app/testing';
import type { Actor } from '@app/domain';
import { Office } from './office';

const clerk = actor('unitClerk');
const head = actor('unitHead');
const on = '2025-08-04';
let db: TestDatabase;
let office: Office;

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: `${on}T01:00:00.000Z` });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
});
afterAll(() => db.drop());

const envelope = (by: Actor, commandId: string) => ({ by, commandId });

/** A title of a unit, nominated by its head and appraised: what is left is the head's decision. */
async function appraised(n: number): Promise<string> {
  const { procedure, period, candidate, unit, unitKind } = opening;
  const { stream } = await office.openDossier(
    {
      ...{ award: 'LDTT', type: 'merit', procedure, period },
      ...{ candidate: { ...candidate, id: `c-${n}`, unit }, unit: { code: unit, kind: unitKind } },
    },
    envelope(clerk, `open-${n}`),
  );
  const code = stream.slice('dossier/'.length);
  const nomination = { unit, number: `${n}/TTr`, on, dossiers: [code], papers };
  await office.acts.nominate(`TTr-${n}`, nomination, envelope(head, `n-${n}`));
  await office.onDossier(code, 'ReceiveDossier', { complete: true }, envelope(receiver, `r-${n}`));
  await office.recommend(
    code,
    { opinion: 'Đủ điều kiện', ground: 'Đã đối chiếu bản giấy của hồ sơ' },
    envelope(officer, `a-${n}`),
  );
  return code;
}

it('tells the auditor of a head who nominated and decided, with the ground and the article', async () => {
  const dossiers = [await appraised(1)];
  const issue = (key: string, exceptionGround?: string) =>
    office.acts.issueDecision('QD-1', { number: '1/QĐ', on, dossiers, exceptionGround }, envelope(head, key));
  await expect(issue('without')).rejects.toMatchObject({ code: 'exception-needs-ground' });
  await issue('with', 'Đơn vị chỉ có một người đứng đầu');
  while ((await sequence(db.worker)) > 0);
  const rows = await listExceptions(db.api, { after: 0, limit: 10 });
  expect(rows).toMatchObject([
    {
      stream: `dossier/${dossiers[0]}`,
      act: 'decide',
      did: 'nominate',
      person: head.person,
      ground: 'Đơn vị chỉ có một người đứng đầu',
      basis: { confidence: 'INFERRED' },
    },
  ]);
  expect(await listExceptions(db.api, { after: rows[0]!.seq, limit: 10 })).toEqual([]);
});
