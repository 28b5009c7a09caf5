export default {
  "not-found": "There is no such notice.",
};
