/** The ids of the elements of the search page that a ward's search page does not have; see also `search/shared/names.ts`. */
export const citySearchParts = {
  choice: 'loc-theo-phuong',
  ward: 'chon-phuong',
  failed: 'chua-tim-duoc',
  wards: 'tim-o-tung-cong',
} as const;

/** The name of the field that chooses a ward, in the form and in the address. */
export const wardParameter = 'phuong';
