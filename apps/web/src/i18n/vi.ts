/** Every Vietnamese text of the screens, by key. */
export const vi = {
  title: 'Hệ thống thi đua, khen thưởng',
  checking: 'Đang kiểm tra…',
  logUp: 'Hệ thống đang chạy',
  logDown: 'Không mở được sổ sự kiện',
  logDownNext: 'Hồ sơ chưa ghi được. Hãy báo người quản trị xem nhật ký của máy chủ.',
  unreachable: 'Không gặp được máy chủ',
  unreachableNext: 'Trang tự thử lại sau vài giây.',
  deadlinesRunning: 'Thời hạn đang chạy',
  deadlinesNotRunning: 'Thời hạn chưa chạy',
  deadlinesNotRunningNext:
    'Vẫn làm việc với hồ sơ được. Việc nhắc hạn sẽ tiếp tục khi Temporal chạy lại, không bỏ sót hạn nào.',
  docs: 'Giao diện lập trình (API)',
  docsAbout: 'Mọi thao tác với hồ sơ hiện làm qua giao diện này.',
} as const;
