import { acting } from '../../owing/acting';
import type { Service } from '../../owing/follow';
import { dutyOf, named, watchThenLapse } from '../../owing/watch';

/** Hiệp y: the body is asked at once; ten working days of silence count as agreement (NĐ 152/2025 Điều 34 khoản 6). */
export const consultation: Service = async (duty, progress) => {
  await acting.askBody.executeWithOptions({ summary: `lấy ý kiến hiệp y: ${named(duty)}` }, [dutyOf(duty, progress)]);
  await watchThenLapse(duty, progress);
};
