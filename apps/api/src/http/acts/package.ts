import type { PackageAct } from '@app/domain';
import type { Doings } from './in-words';

export const packageActs: Doings<PackageAct> = {
  'resume-hand-over': { to: 'hand-over', doing: 'chuyển lại gói hồ sơ' },
  'record-receipt': { to: 'receipt', doing: 'ghi việc Bộ Nội vụ đã nhận' },
};
