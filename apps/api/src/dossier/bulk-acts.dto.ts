import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Type, type TypeHelpOptions } from 'class-transformer';
import { IsDefined, IsIn, IsObject, ValidateNested } from 'class-validator';
import { IsPapersGround } from '../http/rules';
import { CodesDto, OfficerDto, PlaceDto, ReturnDto, ShelfDto } from './dossier.dto';

/** What is said of many that are received at once; what only one of them has is said at that one. */
class ReceiveManyDto {
  @IsPapersGround() ground?: string;
}

/** What each act over many asks, as the act over one asks it. */
export const askedOfMany = {
  ReceiveDossier: ReceiveManyDto,
  ReturnDossier: ReturnDto,
  AssignOfficer: OfficerDto,
  OpenDisclosure: PlaceDto,
  PublishResult: PlaceDto,
  ArchiveDossier: ShelfDto,
} as const;

export type ActOnMany = keyof typeof askedOfMany;
export type AskedOf<A extends ActOnMany> = InstanceType<(typeof askedOfMany)[A]>;

const actsOnMany = Object.keys(askedOfMany) as ActOnMany[];
const shapes = [...new Set(Object.values(askedOfMany))];

class Nothing {}
const askedBy = (help?: TypeHelpOptions) =>
  askedOfMany[(help?.object as BulkActDto | undefined)?.act ?? 'ReceiveDossier'] ?? Nothing;

@ApiExtraModels(...shapes)
export class BulkActDto extends CodesDto {
  @ApiProperty({ enum: actsOnMany }) @IsIn(actsOnMany) act!: ActOnMany;
  @ApiProperty({
    description: 'Như khi làm với một hồ sơ',
    oneOf: shapes.map((shape) => ({ $ref: getSchemaPath(shape) })),
  })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(askedBy)
  data!: AskedOf<ActOnMany>;
}
