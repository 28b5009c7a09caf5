/** health */
export const HEALTH_TERMS = `
`;
