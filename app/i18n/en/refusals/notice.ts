export default {
  unknown: "There is no such notice.",
};
