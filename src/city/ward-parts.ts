/** The ids of the elements of the list of wards that its script uses. */
export const wardParts = {
  filter: 'loc-phuong',
  name: 'ten-phuong',
  status: 'so-phuong',
  letters: 'chu-cai',
  list: 'cac-phuong',
} as const;
