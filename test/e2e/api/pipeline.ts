import type { Answered } from './caller';
import { papersWith } from '../../../scripts/walk/papers';
import type { Service } from './service';

const period = { from: '2023-01-01', to: '2023-12-31' };
let papers = 0;
const next = () => String((papers += 1)).padStart(4, '0');

/** Moves dossiers of Sở Giáo dục và Đào tạo along, as its people do. */
export class Pipeline {
  constructor(private readonly service: Service) {}

  async open(candidate: string, more: object = {}): Promise<string> {
    const clerk = await this.service.as('vanthu.gddt');
    const body = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate, period, ...more };
    const { stream } = await clerk.done('/api/dossiers', body);
    return stream.slice('dossier/'.length);
  }

  /** The same unit's dossiers for the first of its many officers. */
  async openMany(count: number, first = 1): Promise<string[]> {
    const codes: string[] = [];
    for (let n = first; n < first + count; n += 1) codes.push(await this.open(`p-canbo${String(n).padStart(3, '0')}`));
    return codes;
  }

  async nominate(...dossiers: string[]): Promise<Answered> {
    const id = `TTr-${next()}`;
    const head = await this.service.as('giamdoc.gddt');
    const papers = papersWith(id);
    return head.done('/api/submissions', { id, number: `${id}/SGDĐT`, on: '2024-01-10', dossiers, papers });
  }

  async act(account: string, code: string, act: string, body: object = {}): Promise<Answered> {
    return (await this.service.as(account)).done(`/api/dossiers/${code}/${act}`, body);
  }

  receive = (code: string) => this.act('tiepnhan', code, 'receive', { complete: true });
  /** Nothing is recorded of these people: the officer answers for what the verdict leaves open. */
  recommend = (code: string) =>
    this.act('thamdinh', code, 'recommend', { opinion: 'Đủ điều kiện', ground: 'Đã đối chiếu bản giấy' });
  publish = (code: string) => this.act('truongban', code, 'publish', { place: 'Cổng thông tin điện tử tỉnh' });

  async decide(...dossiers: string[]): Promise<string> {
    const id = `QD-${next()}`;
    const chairman = await this.service.as('chutich');
    await chairman.done('/api/decisions', { id, number: `${id}/QĐ-UBND`, on: '2024-01-10', dossiers });
    return id;
  }

  async planSession(council = 'HDTDKT', on = '2024-01-10'): Promise<string> {
    const id = `PH-${next()}`;
    const body = { id, council, title: 'Phiên họp xét khen thưởng', on };
    await (await this.service.as('thuky')).done('/api/council-sessions', body);
    return id;
  }

  async members(kind = 'award'): Promise<string[]> {
    const { rows } = await (await this.service.as('thuky')).read('/api/councils');
    return rows.find((c: Answered) => c.kind === kind && c.members.length > 0).members;
  }

  async planCeremony(...dossiers: string[]): Promise<string> {
    const id = `LE-${next()}`;
    const body = { id, title: 'Lễ trao tặng', on: '2024-01-10', place: 'Hội trường', dossiers };
    await (await this.service.as('letan')).done('/api/ceremonies', body);
    return id;
  }
}
