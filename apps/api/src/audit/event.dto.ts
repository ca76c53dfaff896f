import { ApiProperty } from '@nestjs/swagger';
import { delegationForms, roles, type DelegationForm, type Role } from '@app/domain';
import { Day, Maybe, Moment, OneOf, Typed, Whole } from '../http/schema';

class OwnPositionDto {
  @OneOf(roles) role!: Role;
  @ApiProperty() unit!: string;
}

/** A free text as events hold it. */
class SealedTextDto {
  @ApiProperty({ ...Maybe, format: 'uuid', description: 'Absent for a text of before it was sealed' }) ref?: string;
  @ApiProperty({ ...Maybe, description: 'SHA-256 over 16 random bytes and the text' }) commitment?: string;
  @Typed({ ...Maybe, description: 'In a history: as it was typed, null once erased' }) text?: string | null;
}

class OnBehalfOfDto {
  @ApiProperty({ example: 'delegation/KT-2025-01' }) delegation!: string;
  @ApiProperty({ description: 'Who is represented' }) person!: string;
  @ApiProperty({ description: 'The position of whoever acted' }) own!: OwnPositionDto;
  @OneOf(delegationForms) form!: DelegationForm;
  @ApiProperty() paper!: SealedTextDto;
  @Day({ description: 'Day of the paper' }) on!: string;
}

class EventMetaDto {
  @ApiProperty() account!: string;
  @ApiProperty() person!: string;
  @OneOf(roles, Maybe) role?: Role;
  @ApiProperty(Maybe) unit?: string;
  @ApiProperty({ ...Maybe, description: 'The command that caused it' }) command?: string;
  @ApiProperty() commandId!: string;
  @ApiProperty({ ...Maybe, description: 'Hash of the law that was applied' }) law?: string;
  @ApiProperty(Maybe) onBehalfOf?: OnBehalfOfDto;
  @ApiProperty(Maybe) client?: string;
  @ApiProperty(Maybe) correlation?: string;
}

export class EventDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @Whole() version!: number;
  @ApiProperty({ example: 'DossierReceived' }) type!: string;
  @Whole() schemaVersion!: number;
  @Moment() occurredAt!: string;
  @Moment() recordedAt!: string;
  @ApiProperty({ type: EventMetaDto }) meta!: Record<string, unknown>;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The fact, by type and schemaVersion; free texts as {ref, commitment, text}, text null once erased',
  })
  data!: Record<string, unknown>;
}

export class EntryDto extends EventDto {
  @Whole({ description: 'Place in the log' }) seq!: number;
  @ApiProperty({ pattern: '^[0-9a-f]{64}$' }) leafHash!: string;
}
