/** city */
export const CITY_TERMS = `
`;
