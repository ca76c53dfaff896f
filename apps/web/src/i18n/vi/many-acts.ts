/** Acts over many dossiers, each with how many of them it is for. */
export const manyActs = {
  ReceiveDossier: {
    submit: (count: number) => `Tiếp nhận ${count} hồ sơ`,
    done: (count: number) => `Đã tiếp nhận ${count} hồ sơ.`,
  },
  ReturnDossier: {
    submit: (count: number) => `Trả ${count} hồ sơ`,
    done: (count: number) => `Đã trả ${count} hồ sơ.`,
  },
  AssignOfficer: {
    submit: (count: number) => `Phân công ${count} hồ sơ`,
    done: (count: number) => `Đã phân công ${count} hồ sơ.`,
  },
  OpenDisclosure: {
    submit: (count: number) => `Công khai ${count} hồ sơ`,
    done: (count: number) => `Đã công khai ${count} hồ sơ.`,
  },
  PublishResult: {
    submit: (count: number) => `Công bố kết quả ${count} hồ sơ`,
    done: (count: number) => `Đã công bố kết quả ${count} hồ sơ.`,
  },
  ArchiveDossier: {
    submit: (count: number) => `Lưu trữ ${count} hồ sơ`,
    done: (count: number) => `Đã lưu trữ ${count} hồ sơ.`,
  },
} as const;
