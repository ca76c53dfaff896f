import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import { representing, workingDays, type Actor } from '@app/domain';
import { readTime } from '@app/event-store';
import { delegationsOf, namesOf, type SignedIn } from '@app/read-model';
import { Shows } from '../http/answers';
import { Me, Permit } from '../http/session';
import { deciders } from '../law/words';
import { DB } from '../wiring';
import { BriefsDto } from './brief-shape.dto';
import { briefsOf, type Signer } from './briefs';
import { waitingFor } from './waiting';

const isDecider = ({ role }: Actor) => (deciders as readonly string[]).includes(role);

/** Trình ký: what waits for a signature, as the one who signs needs to see it. */
@ApiTags('Trình ký')
@Controller('api/briefs')
export class BriefController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get()
  @Permit([...deciders, 'headOfBoard'])
  @ApiOperation({ summary: 'Hồ sơ chờ ký, theo phiên họp và hình thức khen; cả việc ký thay theo giấy ủy quyền' })
  @Shows(BriefsDto)
  async list(@Me() { actor }: SignedIn): Promise<BriefsDto> {
    const { now } = await readTime(this.db);
    const asOf = { law: await this.office.lawNow(), today: workingDays.legalDayOf(now) };
    const desk = { db: this.db, office: this.office, reader: actor, now };
    const found = (await this.signers(actor)).map(async (signer) =>
      briefsOf(desk, signer, await waitingFor(this.db, actor, signer.actor, asOf)),
    );
    const briefs = (await Promise.all(found)).flat();
    return { briefs: briefs.sort((a, b) => (a.dueAt ?? '~').localeCompare(b.dueAt ?? '~')), now };
  }

  /** The own position where it decides, and those that papers lend. */
  private async signers(actor: Actor): Promise<Signer[]> {
    const own: Signer[] = isDecider(actor) ? [{ actor, delegation: null, name: null }] : [];
    const lent = (await delegationsOf(this.db, actor.person)).flatMap(({ id, summary }) =>
      summary.status === 'granted' ? [{ id, summary }] : [],
    );
    const names = await namesOf(
      this.db,
      lent.map(({ summary }) => summary.represented.person),
    );
    const others = lent
      .map(({ id, summary }) => ({ id, actor: representing(actor, id, summary), of: summary.represented.person }))
      .filter((one) => isDecider(one.actor))
      .map(({ id, actor: as, of }) => ({
        actor: as,
        delegation: id.slice('delegation/'.length),
        name: names[of] ?? null,
      }));
    return [...own, ...others];
  }
}
