/** Tracks beside the way of a dossier. */
export const way = {
  notAsked: 'chưa gửi lấy ý kiến',
  answered: (answered: number, asked: number) => `${answered}/${asked} cơ quan đã trả lời`,
  disclosed: (from: string, until: string) => `từ ${from}, đủ ngày ${until}`,
  since: (from: string) => `từ ${from}`,
  until: (on: string) => `hạn ${on}`,
  notBegun: 'chưa bắt đầu',
  notNeeded: (tracks: readonly string[]) => {
    const [first = '', ...rest] = tracks;
    const lower = rest.map((words) =>
      words.startsWith('Hội đồng') ? words : words[0]!.toLowerCase() + words.slice(1),
    );
    return `Không cần: ${[first, ...lower].join(', ')}.`;
  },
} as const;
