export const status = {
  title: 'Tình trạng hệ thống',
  checking: 'Đang kiểm tra…',
  logDiffers: 'Kiểm tra đêm thấy dữ liệu khác nhật ký.',
  logDiffersNext: 'Báo quản trị viên chạy kiểm tra nhật ký (check-log).',
  logUp: 'Hệ thống đang chạy',
  logDown: 'Không mở được sổ sự kiện',
  logDownNext: 'Hồ sơ chưa ghi được. Báo người quản trị xem nhật ký của máy chủ.',
  unreachable: 'Không gặp được máy chủ',
  unreachableNext: 'Trang tự thử lại sau vài giây.',
  deadlinesRunning: 'Thời hạn đang chạy',
  deadlinesNotRunning: 'Thời hạn chưa chạy',
  deadlinesNotRunningNext:
    'Vẫn làm việc với hồ sơ được. Việc nhắc hạn sẽ tiếp tục khi bộ đếm thời hạn chạy lại, không bỏ sót hạn nào.',
} as const;
