import { ApiProperty } from '@nestjs/swagger';
import type { RecordedEvent } from '@app/event-store';
import { EventDto } from '../audit/event.dto';
import { NamesDto } from '../http/names';
import { ListOf, Maybe, Moment, OrNull } from '../http/schema';

/** What one command made happen. */
class CommandDto {
  @ApiProperty() commandId!: string;
  @OrNull(String, { description: 'What was ordered, by its name' }) command!: string | null;
  @ApiProperty() person!: string;
  @ApiProperty(Maybe) role?: string;
  @ApiProperty(Maybe) unit?: string;
  @ApiProperty({ ...Maybe, description: 'Ai được ký thay' }) onBehalfOf?: string;
  @Moment({ description: 'Xảy ra' }) occurredAt!: string;
  @Moment({ description: 'Ghi nhận' }) recordedAt!: string;
  @ApiProperty({ type: 'array', items: { type: 'integer' }, description: 'Of `events`' }) versions!: number[];
}

export class HistoryDto {
  @ListOf(EventDto, { description: 'In order of recording' }) events!: EventDto[];
  @ListOf(CommandDto, { description: 'The same by command, in order of recording' }) commands!: CommandDto[];
  @ApiProperty() names?: NamesDto;
}

/** Events that one command made are one line of a history. */
export function byCommand(events: readonly RecordedEvent[]): CommandDto[] {
  const lines: CommandDto[] = [];
  for (const { version, meta, occurredAt, recordedAt } of events) {
    const { commandId, command, person, role, unit, onBehalfOf } = meta as Record<string, string | undefined>;
    const last = lines.at(-1);
    if (last && last.commandId === commandId) last.versions.push(version);
    else
      lines.push({
        ...{ commandId: commandId ?? '', command: command ?? null, person: person ?? '', occurredAt, recordedAt },
        ...(role === undefined ? {} : { role }),
        ...(unit === undefined ? {} : { unit }),
        ...(onBehalfOf === undefined ? {} : { onBehalfOf: (onBehalfOf as unknown as { person: string }).person }),
        versions: [version],
      });
  }
  return lines;
}
