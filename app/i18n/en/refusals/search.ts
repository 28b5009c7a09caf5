export default {
  "too-many": "At most {{most}} searches can be saved. Please delete one that you no longer need.",
  deleted: "This search was deleted and can no longer be changed.",
  "too-many-muted": "At most {{most}} can be muted. Please take some back first.",
};
