/** industry */
export const INDUSTRY_TERMS = `
`;
