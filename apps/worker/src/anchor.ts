import { join } from 'node:path';
import type { Pool } from 'pg';
import {
  BadAnchor,
  differsFrom,
  headOf,
  readAnchor,
  writeAnchor,
  type Anchor,
  type Difference,
} from '@app/event-store';

/** The log is not the one that this worker served: restored, forked, or changed. */
export class LogDiffers extends Error {}

const adopt = 'Nếu đã khôi phục từ bản sao lưu, hãy chạy: npm run adopt-restore -- "<lý do>".';
const sentences: Readonly<Record<Difference, (anchor: Anchor, file: string) => string>> = {
  shorter: ({ seq }) => `Nhật ký không còn mục số ${seq} đã ghi nhận: nó đã bị đưa về một bản cũ hơn. ${adopt}`,
  forked: ({ seq }) => `Mục số ${seq} của nhật ký khác với mục đã ghi nhận: nhật ký đã rẽ nhánh hoặc bị sửa. ${adopt}`,
  adopted: ({ epoch }, file) =>
    `Nhật ký đã sang kỷ nguyên mới sau kỷ nguyên ${epoch} trong tệp ${file}. Nếu việc khôi phục đã được nhận ở máy khác, hãy xóa tệp này rồi chạy lại.`,
};

/**
 * Stays down on a log that no longer holds what was last seen of it, until somebody adopts the restore. Returns what the
 * log was held against; null where nothing had been seen yet.
 */
export async function refuseForeignLog(db: Pool, dataDir: string): Promise<Anchor | null> {
  const file = join(dataDir, 'anchor.json');
  const anchor = readAnchorOrRefuse(file);
  const difference = anchor && (await differsFrom(db, anchor));
  if (difference) throw new LogDiffers(sentences[difference](anchor, file));
  return anchor;
}

function readAnchorOrRefuse(file: string): Anchor | null {
  try {
    return readAnchor(file);
  } catch (error) {
    if (!(error instanceof BadAnchor)) throw error;
    throw new LogDiffers(
      `Không đọc được tệp ${file}, nơi ghi mục cuối đã thấy của nhật ký: hãy lấy lại tệp từ bản sao lưu, hoặc xóa tệp nếu chắc chắn nhật ký còn nguyên.`,
    );
  }
}

/** Notes the head outside the database after each batch. */
export async function noteHead(db: Pool, dataDir: string): Promise<void> {
  const head = await headOf(db);
  if (head) await writeAnchor(join(dataDir, 'anchor.json'), head);
}
