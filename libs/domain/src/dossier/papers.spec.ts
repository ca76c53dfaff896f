import {
  after,
  andThen,
  board,
  clerk,
  decider,
  dossier,
  everyWay,
  head,
  law,
  nominated,
  open,
  opening,
  order,
  papers,
  receive,
  received,
  receiver,
  refusalOf,
  walkWay,
} from '@app/testing';
import { fold } from '../kernel/decider';
import { type PaperOnFile } from './paper-on-file';
import { missingPapers } from './papers';
import type { LiveDossier } from './state';

const list = (...all: PaperOnFile[]) => order(clerk, 'ListPapers', { papers: all });
const bring = (...all: PaperOnFile[]) =>
  order(head, 'Nominate', { submission: 'submission/1', number: '12/TTr', papers: all });
const all = (...kinds: PaperOnFile['paper'][]) => kinds.map((paper) => ({ paper, ref: '7/BC' }));
const without = (paper: string) => papers.filter((p) => p.paper !== paper);
const onFile = (facts: ReturnType<typeof after>) => (fold(decider, facts) as LiveDossier).papers;

describe('reception', () => {
  it('refuses a dossier without the papers that a proved rule asks for, each with its article', () => {
    const bare = after(open, bring());
    dossier
      .given(bare)
      .when(receive)
      .thenRefused('papers-missing', {
        missing: [
          { paper: 'report', basis: { article: 'Điều 84 khoản 2', confidence: 'SOURCED' } },
          { paper: 'awardMinutes', basis: { article: 'Điều 84 khoản 2', confidence: 'SOURCED' } },
        ],
      });
    const ground = { complete: true, ground: 'Đơn vị hứa bổ sung sau' } as const;
    dossier
      .given(bare)
      .when(order(receiver, 'ReceiveDossier', ground))
      .thenRefused('papers-missing');
  });

  it('takes it with what the unit listed, what came with the submission, and what it listed after', () => {
    for (const way of [
      [bring(...all('report', 'awardMinutes'))],
      [list(...all('report')), bring(...all('awardMinutes'))],
      [bring(), list(...all('report', 'awardMinutes'))],
    ])
      expect(andThen(after(open, ...way), receive)).toContainEqual(
        expect.objectContaining({ type: 'DossierReceived' }),
      );
  });

  it('asks for a ground where no proved rule asks for the paper, and the event keeps it', () => {
    const unplanned = { ...opening, type: 'unplanned', procedure: 'simplified' } as const;
    const bare = after(order(clerk, 'OpenDossier', unplanned), bring());
    dossier.given(bare).when(receive).thenRefused('papers-need-ground');
    const ground = 'Tỉnh chưa quy định thành phần hồ sơ';
    const facts = decider.decide(order(receiver, 'ReceiveDossier', { complete: true, ground }), fold(decider, bare));
    expect(facts[0]).toMatchObject({ type: 'DossierReceived', data: { ground } });
  });
});

describe('the papers of a unit', () => {
  it('are those of the last list; those of the submission go before', () => {
    const ref = (value: string) => [{ paper: 'report', ref: value } as const];
    expect(onFile(after(open, list(...papers), list(...ref('1/BC'))))).toEqual(ref('1/BC'));
    expect(onFile(after(open, list(...ref('1/BC'), ...all('list')), bring(...ref('2/BC'))))).toEqual([
      ...all('list'),
      ...ref('2/BC'),
    ]);
  });

  it('stay when the dossier is returned', () => {
    const back = order(receiver, 'ReturnDossier', { missing: ['Báo cáo'], ground: 'Báo cáo chưa có xác nhận' });
    expect(onFile(andThen(nominated, back))).toEqual(papers);
  });

  it('are listed by nobody else, not twice the same, and after reception only for a supplement', () => {
    dossier
      .given(after(open))
      .when(order(board, 'ListPapers', { papers }))
      .thenRefused('role-may-not');
    dossier
      .given(after(open))
      .when(list(...all('report', 'list', 'report')))
      .thenRefused('paper-listed-twice', { papers: ['report'] });
    dossier
      .given(after(open))
      .when(bring(...all('list', 'list')))
      .thenRefused('paper-listed-twice');
    dossier
      .given(received)
      .when(list(...papers))
      .thenRefused('no-supplement-asked');
    const asked = andThen(received, order(board, 'RequestSupplement', { items: ['Báo cáo'] }));
    dossier
      .given(asked)
      .when(list(...papers))
      .then([{ type: 'PapersListed' }]);
  });
});

it.each(everyWay.map((way) => [way.route.rulebook, way.route.award, way.route.type, way.unitKind, way] as const))(
  'under %s a dossier for %s %s of a unit of kind %s is short of each paper that is left out alone, and of no other',
  (_book, _award, _type, _unit, { route, unitKind, on }) => {
    const received = walkWay({ route, unitKind, on }, 'HS-2025-000001').find(({ act }) => act === 'Nominate')!.after;
    expect(missingPapers(law, received, route, on)).toEqual([]);
    const asked = missingPapers(law, { ...received, papers: [] }, route, on).map(({ paper }) => paper);
    expect(asked).not.toContain('proposal');
    for (const paper of asked)
      expect(missingPapers(law, { ...received, papers: without(paper) }, route, on).map((p) => p.paper)).toEqual([
        paper,
      ]);
    if (route.level === 'state') expect(asked).not.toEqual(expect.arrayContaining(['ballot']));
    else if (route.procedure === 'standard') expect(asked).toContain('report');
  },
);

it('an award that is not for such a recipient cannot be opened', () => {
  const collective = order(clerk, 'OpenDossier', {
    ...opening,
    award: 'CSTDT',
    type: 'merit',
    candidate: { kind: 'collective', id: 'c' },
  });
  expect(refusalOf(() => after(collective)).code).toBe('no-rule-in-force');
});
