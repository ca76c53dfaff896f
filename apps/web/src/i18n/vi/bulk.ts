/** Acts over many, looked at before they are done. */
export const bulk = {
  look: (count: number) => `Xem trước kết quả ${count} việc`,
  tried: (ready: number, refused: number) =>
    refused === 0 ? `${ready} làm được.` : `${ready} làm được, ${refused} không làm được.`,
  wouldRefuse: (count: number) => `${count} không làm được, giữ nguyên:`,
  refused: (count: number) => `${count} không làm được, vẫn giữ nguyên:`,
  doing: (done: number, all: number) => `Đang làm ${done}/${all}…`,
  stop: 'Dừng lại',
  stopped: (left: number) => `Đã dừng, còn ${left} chưa làm.`,
  back: 'Sửa nội dung',
  close: 'Đóng',
} as const;
