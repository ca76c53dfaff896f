import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import {
  draftOf,
  draftsOf,
  dropDraft,
  keepDraft,
  keepSettings,
  mostDrafts,
  settingsOf,
  type SignedIn,
} from '@app/read-model';
import { Shows } from '../http/answers';
import { problemContent } from '../http/document';
import { Problem } from '../http/problem';
import { Me, Permit } from '../http/session';
import { DB, SIGN_IN, type SignInRules } from '../wiring';
import { FormPipe, formName } from './form.pipe';
import { Seal } from './seal';
import { DraftDto, DraftsDto, KeptDraftDto, SavedDto, SettingsDto, unset } from './settings.dto';

const mostBytes = 64 * 1024;
const Form = () =>
  ApiParam({ name: 'form', schema: { type: 'string', pattern: formName.source }, example: 'lap-ho-so' });

/** What an account keeps for itself: never in the log, and gone with the account (ADR 42). */
@ApiTags('Tài khoản')
@Controller('api/me')
export class SettingsController {
  private readonly seal: Seal;

  constructor(
    @Inject(DB) private readonly db: Pool,
    @Inject(SIGN_IN) { hmacKey }: SignInRules,
  ) {
    this.seal = new Seal(hmacKey, 'laurel draft');
  }

  @Get('settings')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Thiết lập của tôi: cột, bộ lọc đã lưu, phím tắt' })
  @Shows(SettingsDto)
  async settings(@Me() { actor }: SignedIn): Promise<SettingsDto> {
    return { ...unset, ...(await settingsOf(this.db, actor.account)) };
  }

  @Put('settings')
  @HttpCode(204)
  @Permit('signedIn')
  @ApiOperation({ summary: 'Ghi thiết lập của tôi, thay cho thiết lập trước' })
  @ApiResponse({ status: 204, description: 'They are kept.' })
  keep(@Body() settings: SettingsDto, @Me() { actor }: SignedIn): Promise<void> {
    return keepSettings(this.db, actor.account, settings);
  }

  @Get('drafts')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Những biểu mẫu tôi đang nhập dở, mới nhất trước' })
  @Shows(DraftsDto)
  async drafts(@Me() { actor }: SignedIn): Promise<DraftsDto> {
    return { rows: await draftsOf(this.db, actor.account) };
  }

  @Get('drafts/:form')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Nội dung đang nhập dở của một biểu mẫu' })
  @Form()
  @Shows(KeptDraftDto)
  async draft(@Param('form', FormPipe) form: string, @Me() { actor }: SignedIn): Promise<KeptDraftDto> {
    const kept = await draftOf(this.db, actor.account, form);
    const content = kept && this.opened(actor.account, form, kept.sealed);
    return { content, savedAt: content && kept.savedAt };
  }

  @Put('drafts/:form')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Giữ nội dung đang nhập dở, thay cho bản trước' })
  @Form()
  @Shows(SavedDto)
  @ApiResponse({ status: 409, ...problemContent, description: 'There are too many others.' })
  @ApiResponse({ status: 422, ...problemContent, description: 'It is larger than 64 KB.' })
  async save(
    @Param('form', FormPipe) form: string,
    @Body() { content }: DraftDto,
    @Me() { actor }: SignedIn,
  ): Promise<SavedDto> {
    const text = JSON.stringify(content);
    if (Buffer.byteLength(text) > mostBytes) throw new Problem(422, 'draft-too-large', { mostBytes });
    const savedAt = await keepDraft(this.db, actor.account, form, this.seal.close(ownerOf(actor.account, form), text));
    if (savedAt === null) throw new Problem(409, 'too-many-drafts', { most: mostDrafts });
    return { savedAt };
  }

  @Delete('drafts/:form')
  @HttpCode(204)
  @Permit('signedIn')
  @ApiOperation({ summary: 'Bỏ nội dung đang nhập dở' })
  @Form()
  @ApiResponse({ status: 204, description: 'There is none any more.' })
  drop(@Param('form', FormPipe) form: string, @Me() { actor }: SignedIn): Promise<void> {
    return dropDraft(this.db, actor.account, form);
  }

  /** A draft of before the key was changed opens no more: it is as if it were not there. */
  private opened(account: string, form: string, sealed: string): object | null {
    try {
      return JSON.parse(this.seal.open(ownerOf(account, form), sealed)) as object;
    } catch {
      return null;
    }
  }
}

const ownerOf = (account: string, form: string) => `${account} ${form}`;
