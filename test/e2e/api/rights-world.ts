import { papersWith } from '../../../scripts/walk/papers';
import type { Answered, Caller } from './caller';
import { Pipeline } from './pipeline';
import { roles, type Role } from './rights-table';
import type { Service } from './service';

export const places = ['own', 'sister', 'foreign'] as const;
export type Place = (typeof places)[number];
export type State = 'draft' | 'submitted' | 'agenda' | 'ceremony';

/** A dossier, or another thing, of the own unit of those who ask, of a sister unit or of a foreign one. */
export interface Thing {
  id: string;
  place: Place;
  state?: State;
  /** Who gave or received a delegation; who sits in a session. */
  roles?: readonly Role[];
}

const units = { own: 'SGDDT', sister: 'SYT', foreign: 'DN-MINHHOA' } as const;
const mail = { own: 'gddt', sister: 'syt', foreign: 'dn' } as const;
const on = '2024-01-10';
const period = { from: '2023-01-01', to: '2023-12-31' };

const accounts: Readonly<Record<Role, string>> = {
  unitClerk: 'vanthu.gddt',
  unitHead: 'giamdoc.gddt',
  districtChair: 'chutich.tuangiao',
  communeChair: 'chutich.xa',
  receivingClerk: 'tiepnhan',
  appraisalOfficer: 'thamdinh',
  headOfBoard: 'truongban',
  councilSecretary: 'thuky',
  councilMember: 'uyvien12',
  teller: 'kiemphieu1',
  chairman: 'chutich',
  ceremonyClerk: 'letan',
  auditor: 'kiemtoan',
  administrator: 'quantri1',
};

/** Three units with a dossier at each place of its way, and the people, papers and sessions around them. */
export class World {
  readonly things: Record<string, Thing[]> = {
    ...{ dossiers: [], candidates: [], submissions: [], decisions: [], delegations: [], sessions: [], ceremonies: [] },
  };
  /** The person of each dossier. */
  readonly people = new Map<string, string>();
  private papers = 0;

  private constructor(
    private readonly service: Service,
    private readonly pipeline: Pipeline,
  ) {}

  static async of(service: Service): Promise<World> {
    // Both chairs stand at the unit of the clerk, so that one unit is the own of all who act for a unit.
    await service.db.query(
      `update position set unit = 'SGDDT', valid_from = '2024-01-01', valid_to = null where role in ('districtChair', 'communeChair')`,
    );
    const world = new World(service, new Pipeline(service));
    for (const place of places) await world.fill(place);
    await world.meet();
    return world;
  }

  dossiers = (state: State) => this.things['dossiers']!.filter((thing) => thing.state === state);

  private async fill(place: Place): Promise<void> {
    for (const state of ['draft', 'submitted', 'agenda', 'ceremony'] as const) {
      const code = await this.open(place, state);
      if (state !== 'draft') await this.nominate(place, code);
      if (state === 'draft' || state === 'submitted') continue;
      await this.pipeline.receive(code);
      await this.pipeline.recommend(code);
    }
    const given = this.dossiers('ceremony').find((thing) => thing.place === place)!.id;
    this.add('decisions', await this.pipeline.decide(given), place);
    await this.pipeline.publish(given);
    await this.delegate(place);
  }

  private async open(place: Place, state: State): Promise<string> {
    const council = state === 'agenda';
    const kind = council ? 'collective' : 'person';
    const entry = { kind, name: `Tên Bịa ${place} ${state}`, unit: units[place], distinct: true };
    const candidate = (await (await this.service.as('thamdinh')).done('/api/candidates', entry)).stream.split('/')[1];
    const body = { award: council ? 'CTD-T' : 'BK-T', type: 'merit', procedure: 'standard', candidate, period };
    const clerk = await this.service.as(`vanthu.${mail[place]}`);
    const code = (await clerk.done('/api/dossiers', body)).stream.split('/')[1];
    this.add('candidates', candidate, place);
    this.add('dossiers', code, place, state);
    this.people.set(code, candidate);
    return code;
  }

  private async nominate(place: Place, code: string): Promise<void> {
    const id = `TTr-${place}-${(this.papers += 1)}`;
    const head = await this.service.as(`giamdoc.${mail[place]}`);
    await head.done('/api/submissions', { id, number: id, on, dossiers: [code], papers: papersWith(id) });
    this.add('submissions', id, place);
  }

  private async delegate(place: Place): Promise<void> {
    const paper = { form: 'KT', acts: ['RecallDossier'], from: on, to: '2024-12-31', paper: '3/GUQ', on };
    const head = await this.service.as(`giamdoc.${mail[place]}`);
    const id = `UQ-${place}`;
    await head.done('/api/delegations', { id, delegate: `p-vanthu-${mail[place]}`, ...paper });
    this.things['delegations']!.push({ id, place, roles: ['unitClerk', 'unitHead'] });
  }

  /** A session in which the member sits, with the dossiers of all three; one of another council; a ceremony. */
  private async meet(): Promise<void> {
    const [members, others] = [await this.pipeline.members(), await this.pipeline.members('initiative')];
    if (!members.includes('p-uyvien12') || others.includes('p-uyvien12')) throw new Error('the member sits otherwise');
    const [session, other] = [await this.pipeline.planSession('HDTDKT'), await this.pipeline.planSession('HDSK')];
    const dossiers = this.dossiers('agenda').map(({ id }) => id);
    await (await this.service.as('thuky')).done(`/api/council-sessions/${session}/items`, { dossiers });
    for (const id of [session, other])
      this.things['sessions']!.push({ id, place: 'own', roles: await this.sitting(id) });
    const given = this.dossiers('ceremony').map(({ id }) => id);
    this.add('ceremonies', await this.pipeline.planCeremony(...given), 'own');
  }

  private async sitting(session: string): Promise<Role[]> {
    const { rows } = await this.service.db.query<{ name: string }>(
      `select a.name from stream s join account a on s.summary -> 'persons' ? a.person where s.id = 'session/' || $1`,
      [session],
    );
    return roles.filter((role) => rows.some(({ name }) => name === accounts[role]));
  }

  private add(list: string, id: string, place: Place, state?: State): void {
    this.things[list]!.push({ id, place, ...(state ? { state } : {}) });
  }

  as = (role: Role): Promise<Caller> => this.service.as(accounts[role]);
}

export const text = (body: Answered): string => (typeof body === 'string' ? body : JSON.stringify(body));
