import type { Said } from './request';

/** Of units, people, collectives and households. */
export const ofRegistry = {
  'no-such-unit': [404, 'Không có đơn vị này.', 'Xem lại mã đơn vị (unit).'],
  'unit-exists': [409, 'Đã có đơn vị mang mã này.', 'Chọn mã khác.'],
  'unit-not-its-own': [422, 'Đơn vị không thể là của chính mình.', 'Chọn đơn vị khác.'],
  'unit-not-in-force': [409, 'Đơn vị được nêu không hoạt động vào ngày đó.', 'Xem lại ngày (on) hoặc đơn vị (unit).'],
  'before-the-unit': [409, 'Ngày này trước khi đơn vị có mặt.', 'Chọn ngày sau from.'],
  'unit-ended': [409, 'Đơn vị đã kết thúc hoạt động.', 'Ngày cuối của đơn vị là to; ghi cho đơn vị kế tục.'],
  'unit-change-out-of-order': [
    409,
    'Đã ghi một thay đổi của ngày sau.',
    'Chọn ngày từ last; đúng ngày đó thì là sửa lại.',
  ],
  'merger-needs-units': [422, 'Chưa nêu sáp nhập vào đơn vị nào.', 'Nêu ít nhất một đơn vị trong into.'],
  'not-a-cluster': [422, 'Đơn vị này không phải cụm, khối thi đua.', 'Xem lại mã cụm, khối.'],
  'not-in-this-cluster': [409, 'Đơn vị không ở trong cụm, khối này, hoặc đã ra.', 'Xem lại cụm, khối của đơn vị.'],
  'mark-value-not-valid': [422, 'Giá trị không hợp với dấu này.', 'Chọn một giá trị trong values.'],
  'mark-overlaps': [409, 'Thời gian trùng với một dấu cùng loại đã ghi.', 'Chọn ngày ngoài khoảng from đến to.'],

  'candidate-exists': [409, 'Đã có đối tượng mang mã này.', 'Gửi lại với khóa khác.'],
  'candidate-of-another-unit': [403, 'Đơn vị này không phải của ông/bà.', 'Chỉ ghi người, tập thể của đơn vị mình.'],
  'cluster-has-no-members': [
    422,
    'Cụm, khối thi đua không có người, tập thể của mình.',
    'Nêu đơn vị (unit) của người, tập thể.',
  ],
  'change-in-the-future': [409, 'Ngày này chưa đến.', 'Ghi khi đã đến ngày (from).'],
  'candidate-change-out-of-order': [
    409,
    'Đã ghi một thay đổi của ngày sau.',
    'Chọn ngày từ last; đúng ngày đó thì là sửa lại.',
  ],
  'candidate-not-its-own': [422, 'Một mục không thể nhập vào chính mình.', 'Chọn mục khác (into).'],
  'candidate-of-other-kind': [
    409,
    'Hai mục không cùng loại.',
    'Chỉ cá nhân với cá nhân, tập thể với tập thể, hộ gia đình với hộ gia đình.',
  ],
  'only-collectives-are-merged': [
    422,
    'Chỉ tập thể nhập vào nhau từ một ngày.',
    'Bỏ trống ngày (from) nếu hai mục là một.',
  ],
  'candidate-merged': [409, 'Mục này đã nhập vào mục khác.', 'Ghi ở mục into, hoặc tách lại trước.'],
  'other-candidate-merged': [
    409,
    'Mục được nêu lúc đó đã nhập vào mục khác.',
    'Nêu mục into, hoặc chọn ngày trước from; nếu mục đó nhập nhầm thì tách lại trước.',
  ],
  'candidate-took-over-later': [
    409,
    'Một mục khác đã nhập vào mục này vào ngày đó hoặc sau đó.',
    'Chọn ngày sau last, hoặc tách lại trước.',
  ],
  'candidate-there-already': [
    409,
    'Đã ở đơn vị này từ trước.',
    'Không cần ghi; để sửa văn bản thì ghi lại đúng ngày from.',
  ],
  'candidate-not-merged': [409, 'Mục này không nhập vào mục nào.', 'Không có gì để tách.'],
  'maybe-known': [
    409,
    'Có thể người hoặc tập thể này đã có trong danh mục.',
    'Xem những mục có thể trùng: nếu là một thì dùng mục đã có, nếu không thì gửi lại và xác nhận là đối tượng khác.',
  ],
  'workbook-expected': [415, 'Cần một tệp Excel (.xlsx).', 'Gửi tệp .xlsx; lấy mẫu ở /api/candidates/template.xlsx.'],
  'workbook-not-readable': [422, 'Không đọc được tệp Excel này.', 'Mở bằng Excel, lưu lại dạng .xlsx rồi gửi.'],
  'workbook-too-large': [
    422,
    'Bảng quá lớn.',
    'Mỗi tệp không quá maxRows dòng; danh sách dài hơn thì chia thành nhiều tệp; xóa nội dung ở cột xa (cell).',
  ],
  'workbook-columns-missing': [
    422,
    'Không trang nào có dòng tiêu đề với đủ các cột bắt buộc.',
    'Ghi các cột nêu trong missing vào dòng tiêu đề (row của trang sheet), hoặc dùng tệp mẫu.',
  ],
  'workbook-several-lists': [
    422,
    'Nhiều trang đều có danh sách.',
    'Để danh sách ở một trang, hoặc gửi từng trang một tệp; các trang nêu trong sheets.',
  ],
  'workbook-empty': [422, 'Bảng không có dòng nào.', 'Ghi ít nhất một dòng dưới dòng tiêu đề.'],
  'import-has-faults': [
    422,
    'Có dòng chưa đúng; chưa ghi dòng nào.',
    'Sửa từng dòng nêu trong rows rồi gửi lại cả tệp.',
  ],
  'export-too-large': [
    422,
    'Danh sách quá dài để xuất một lần.',
    'Mỗi lần xuất không quá most dòng: thêm điều kiện lọc hoặc tìm kiếm rồi xuất lại.',
  ],
} satisfies Readonly<Record<string, Said>>;
