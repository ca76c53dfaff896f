/** What an answer of this code says: HTTP status, what is wrong, what to do. */
export type Said = readonly [status: number, says: string, next: string];

/** Of the request itself, of who sends it, and of what it meets whatever it asks. */
export const ofRequests = {
  'bad-request': [400, 'Yêu cầu không đọc được.', 'Xem lại địa chỉ và nội dung gửi.'],
  'invalid-input': [400, 'Dữ liệu gửi chưa hợp lệ.', 'Sửa từng trường nêu trong errors.'],
  'body-not-json': [400, 'Nội dung gửi không phải JSON đúng, mã hóa UTF-8.', 'Gửi lại bằng JSON, mã hóa UTF-8.'],
  'body-too-deep': [400, 'Nội dung gửi lồng quá nhiều tầng.', 'Gửi đúng dạng mà tài liệu API mô tả.'],
  'body-too-wide': [
    400,
    'Nội dung gửi có quá nhiều trường hoặc phần tử.',
    'Gửi đúng dạng mà tài liệu API mô tả; danh sách dài thì chia thành nhiều lần gửi.',
  ],
  'sign-in-first': [401, 'Chưa đăng nhập hoặc phiên làm việc đã hết.', 'Đăng nhập rồi làm lại.'],
  'wrong-account-or-password': [401, 'Sai tên tài khoản hoặc mật khẩu.', 'Nhập lại; quên thì hỏi người quản trị.'],
  'csrf-token-missing': [
    403,
    'Yêu cầu ghi thiếu mã chống giả mạo.',
    'Gửi X-CSRF-Token bằng giá trị csrf của GET /api/me.',
  ],
  'not-permitted': [403, 'Không được phép làm việc này.', 'Liên hệ người quản trị nếu cần quyền.'],
  'role-may-not': [403, 'Vai trò của ông/bà không được làm việc này.', 'Chuyển cho người giữ vai trò nêu trong roles.'],
  'not-your-unit': [403, 'Hồ sơ của đơn vị khác.', 'Chỉ đơn vị lập hồ sơ, hoặc đơn vị kế tục nó, làm được việc này.'],
  'incompatible-act': [
    403,
    'Đã làm một việc khác trên hồ sơ này nên không được làm việc này.',
    'Chuyển cho người chưa làm việc nêu trong did.',
  ],
  'own-dossier': [403, 'Không ai xử lý hồ sơ của chính mình.', 'Chuyển cho người khác.'],
  'exception-needs-ground': [
    422,
    'Việc này chỉ làm được theo ngoại lệ có căn cứ.',
    'Nêu căn cứ (ít nhất 10 ký tự) trong exceptionGround; kiểm toán sẽ thấy.',
  ],
  'not-found': [404, 'Không có địa chỉ này.', 'Xem lại địa chỉ trong tài liệu API.'],
  'method-not-allowed': [405, 'Địa chỉ này không nhận phương thức đó.', 'Xem phương thức trong tài liệu API.'],
  'request-too-slow': [408, 'Nội dung gửi đến quá chậm.', 'Gửi lại khi đường truyền ổn định.'],
  'already-taken': [
    409,
    'Số, mã hoặc đề nghị này đã có nơi khác giữ.',
    'Xem nơi đang giữ trong holder; không có holder: do nơi mà ông/bà không được xem giữ, hỏi cơ quan thi đua, khen thưởng.',
  ],
  'stale-version': [
    412,
    'Người khác vừa thay đổi; bản đang xem đã cũ.',
    'Xem lại bản mới (version) rồi quyết định lại.',
  ],
  'body-too-large': [413, 'Nội dung gửi lớn quá mức của địa chỉ này.', 'Chia thành nhiều lần gửi.'],
  'media-type-not-supported': [415, 'Nội dung gửi không phải JSON.', 'Gửi với Content-Type: application/json.'],
  'command-id-reused': [
    422,
    'Idempotency-Key này đã dùng cho một yêu cầu khác.',
    'Dùng khóa mới cho mỗi yêu cầu; chỉ giữ khóa cũ khi gửi lại đúng yêu cầu cũ.',
  ],
  'too-many-requests': [429, 'Gửi quá nhiều yêu cầu.', 'Chờ một lúc rồi gửi lại.'],
  'too-many-attempts': [429, 'Đăng nhập sai quá nhiều lần.', 'Chờ một lúc rồi thử lại.'],
  'log-not-adopted': [
    503,
    'Nhật ký vừa được khôi phục từ bản cũ hơn, chưa được nhận: hiện chỉ xem được.',
    'Người vận hành chạy npm run adopt-restore; sau đó gửi lại.',
  ],
  'internal-error': [
    500,
    'Máy chủ gặp lỗi; chưa chắc đã ghi.',
    'Gửi lại với cùng Idempotency-Key; báo requestId cho quản trị.',
  ],
  'database-away': [
    503,
    'Cơ sở dữ liệu tạm thời không truy cập được; chưa chắc đã ghi.',
    'Chờ vài giây (Retry-After) rồi gửi lại với cùng Idempotency-Key: việc đã ghi thì không ghi lần nữa.',
  ],
  'clock-of-production': [
    409,
    'Đồng hồ của hệ thống chính thức không chuyển được.',
    'Chỉ bản minh họa có đồng hồ chuyển được.',
  ],
  'clock-only-forward': [409, 'Đồng hồ chỉ đi tới.', 'Chọn thời điểm sau now.'],
  'log-of-another-mode': [409, 'Nhật ký đã mở ở chế độ khác.', 'Dùng cơ sở dữ liệu riêng cho mỗi chế độ.'],
  'no-such-notification': [404, 'Không có thông báo này trong hộp việc của ông/bà.', 'Tải lại hộp việc.'],
  'no-such-stream': [404, 'Không có hồ sơ, gói hay phiên họp này.', 'Xem lại mã.'],
  'obligation-not-open': [409, 'Việc này không còn phải làm.', 'Tải lại hồ sơ để xem việc đang phải làm.'],
  'not-overdue': [409, 'Việc này chưa quá hạn.', 'Chờ đến sau dueAt.'],
  'fixed-date-never-moves': [409, 'Ngày này do luật định, không gia hạn được.', 'Làm xong trước hạn.'],
  'extension-must-be-later': [409, 'Hạn mới phải sau hạn cũ và sau hôm nay.', 'Chọn ngày sau dueAt.'],
  'ground-too-short': [422, 'Lý do quá ngắn.', 'Nêu lý do, ít nhất 10 ký tự.'],
  'no-rule-in-force': [
    422,
    'Không có quy định nào đang hiệu lực cho đề nghị này.',
    'Xem lại hình thức, loại, thủ tục, loại đơn vị và ngày.',
  ],
} satisfies Readonly<Record<string, Said>>;
