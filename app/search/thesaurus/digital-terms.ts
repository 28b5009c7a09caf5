/** digital */
export const DIGITAL_TERMS = `
`;
