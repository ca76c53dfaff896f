import { acting } from '../../owing/acting';
import type { Service } from '../../owing/follow';
import { dutyOf, watch } from '../../owing/watch';

/** Công khai: the notice goes out at once; the officer closes it with a report when its days are full. */
export const disclosure: Service = async (duty, progress) => {
  await acting.publishNotice.executeWithOptions({ summary: 'đăng thông báo công khai' }, [dutyOf(duty, progress)]);
  await watch(duty, progress);
};
