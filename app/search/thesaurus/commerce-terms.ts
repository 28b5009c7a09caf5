/** commerce */
export const COMMERCE_TERMS = `
`;
