/** media */
export const MEDIA_TERMS = `
`;
