/** general */
export const GENERAL_TERMS = `
`;
