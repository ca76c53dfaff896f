import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '@app/read-model';
import { Shows } from '../http/answers';
import { KeyPipe } from '../http/code.pipe';
import { Me, Permit } from '../http/session';
import { ReadyListDto, RoomDto } from './room-shape.dto';
import { Room } from './room';

@ApiTags('Phiên họp')
@Controller('api/council-sessions/:id')
export class RoomController {
  constructor(@Inject(Room) private readonly rooms: Room) {}

  @Get('room')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Tên người, hồ sơ và cách tính của một phiên họp' })
  @Shows(RoomDto)
  room(@Param('id', KeyPipe) id: string, @Me() { actor }: SignedIn): Promise<RoomDto> {
    return this.rooms.of(id, actor);
  }

  @Get('ready')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Hồ sơ chờ Hội đồng: đưa vào chương trình được, hoặc vì sao chưa' })
  @Shows(ReadyListDto)
  ready(@Param('id', KeyPipe) id: string, @Me() { actor }: SignedIn): Promise<ReadyListDto> {
    return this.rooms.ready(id, actor);
  }
}
