import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { roles, type Role } from '@app/domain';
import type { SecurityRow, SessionRow } from '@app/read-model';
import { ClockDto } from '../clock/clock.controller';
import { anything, ListOf, Moment, OneOf, OrNull, Whole } from '../http/schema';
import { PositionDto, SettingsDto } from './settings.dto';

const IsPassword = () => applyDecorators(ApiProperty({ format: 'password' }), IsString(), MinLength(1), MaxLength(200));
const code = /^\d{6}$/;

class MaybeCodeDto {
  @ApiProperty({ required: false, pattern: code.source, description: 'Mã sáu số của lớp bảo vệ thứ hai, nếu đã bật' })
  @IsOptional()
  @Matches(code)
  code?: string;
}

export class SignInDto extends MaybeCodeDto {
  @ApiProperty({ example: 'thamdinh' }) @IsString() @MinLength(1) @MaxLength(80) account!: string;
  @IsPassword() password!: string;
}

export class NewPasswordDto {
  @IsPassword() password!: string;
  @ApiProperty({ format: 'password', minLength: 12, maxLength: 200 })
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  newPassword!: string;
}

export class PasswordDto {
  @IsPassword() password!: string;
}

export class CodeDto {
  @ApiProperty({ pattern: code.source }) @Matches(code) code!: string;
}

export class RemovalDto extends CodeDto {
  @IsPassword() password!: string;
}

export class SecretDto {
  @ApiProperty({ description: 'Base32, for who types it' }) secret!: string;
  @ApiProperty({ description: 'otpauth://…, for a QR code' }) uri!: string;
}

export class MeDto {
  @ApiProperty() account!: string;
  @ApiProperty() person!: string;
  @ApiProperty() name!: string;
  @OneOf(roles) role!: Role;
  @ApiProperty() unit!: string;
  @ApiProperty() unitName!: string;
  @ApiProperty({ description: 'Sent back in X-CSRF-Token with every write.' }) csrf!: string;
  @ApiProperty({ description: 'Nothing else is possible before.' }) mustChangePassword!: boolean;
  @ApiProperty({ description: 'Whether a second factor is on.' }) secondFactor!: boolean;
  @ListOf(PositionDto, { description: 'Các chức vụ đang giữ hôm nay' }) positions!: PositionDto[];
  @ApiProperty() settings!: SettingsDto;
  @ApiProperty({ description: 'This role needs a second factor: nothing else is possible before.' })
  mustAddSecondFactor!: boolean;
  @ApiProperty({ description: 'Business time of the answer' }) clock!: ClockDto;
  @Whole({ description: 'The last place of the log: `after` of /api/live, to be told all that this page has not read' })
  place!: number;
}

export class SignInRowDto implements SessionRow {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The session of this request.' }) current!: boolean;
  @Moment() openedAt!: string;
  @Moment() seenAt!: string;
  @Moment({ description: 'It ends then at the latest, sooner when it is left idle.' }) expiresAt!: string;
  @ApiProperty() address!: string;
  @ApiProperty({ description: 'What the browser says it is.' }) agent!: string;
}

export class SignInsDto {
  @ListOf(SignInRowDto) rows!: SignInRowDto[];
}

export class SecurityRowDto implements SecurityRow {
  @Whole() id!: number;
  @Moment({ description: 'Real time, not the clock of a demonstration.' }) at!: string;
  @ApiProperty({ example: 'signed-in' }) kind!: string;
  @OrNull(String, { description: 'Null where there is no such account.' }) account!: string | null;
  @ApiProperty() address!: string;
  @ApiProperty({ ...anything, description: 'By its kind' }) facts!: Record<string, unknown>;
}
