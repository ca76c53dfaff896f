import { ListOf } from '../http/schema';
import { EventDto } from '../audit/event.dto';

export class HistoryDto {
  @ListOf(EventDto, { description: 'In order of recording' }) events!: EventDto[];
}
