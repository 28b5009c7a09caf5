/** mobility */
export const MOBILITY_TERMS = `
`;
