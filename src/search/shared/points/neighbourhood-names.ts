/** Names of a part of a ward that has a number, the name that is kept first, and texts that have them. */
export type NeighbourhoodNames = readonly (readonly [name: string, example: string, number: number])[];

// prettier-ignore
export const neighbourhoodNames: readonly NeighbourhoodNames[] = [
  [['tổ', 'họp tổ 10', 10], ['tổ dân phố', 'nhà văn hóa tổ dân phố số 4', 4], ['tổ dân cư', 'tổ dân cư 2 ra quân', 2],
   ['tổ nhân dân', 'tổ nhân dân 3', 3], ['tdp', 'mất điện TDP 8', 8]],
  [['khu phố', 'khu phố 6 phun muỗi', 6], ['kp', 'cúp nước KP 2', 2]],
  [['khu', 'bí thư chi bộ khu 5', 5]],
  [['thôn', 'trưởng thôn 7', 7]],
  [['ấp', 'đường vào ấp 9', 9]],
  [['khóm', 'khóm 11 nạo vét kênh', 11]],
];
