export default {
  "sign-in-needed": "Please sign in first.",
  "desk-needed": "This needs the rights of the {{desk}}.",
  "not-yours": "There is nothing here that you may see.",
  "origin-foreign": "The request came from another site and was not carried out. Please submit again from this site.",
};
