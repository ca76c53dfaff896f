import { join } from 'node:path';
import type { Pool } from 'pg';
import { headOf, holds, readAnchor, writeAnchor } from '@app/event-store';

/** The log is not the one that this worker served: restored, forked, or changed. */
export class LogDiffers extends Error {}

/** Stays down on a log that no longer holds what was last seen of it, until somebody adopts the restore. */
export async function refuseForeignLog(db: Pool, dataDir: string): Promise<void> {
  const anchor = readAnchor(join(dataDir, 'anchor.json'));
  if (!anchor || (await holds(db, anchor))) return;
  throw new LogDiffers(
    `Nhật ký không còn chứa mục số ${anchor.seq} đã ghi nhận trước đây. Nếu vừa khôi phục từ bản sao lưu, hãy chạy: npm run adopt-restore -- "<lý do>".`,
  );
}

/** Notes the head outside the database after each batch. */
export async function noteHead(db: Pool, dataDir: string): Promise<void> {
  const head = await headOf(db);
  if (head) writeAnchor(join(dataDir, 'anchor.json'), head);
}
