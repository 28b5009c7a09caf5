export default {
  "changed-meanwhile":
    "Somebody changed this text after you opened the page. What is stored now is shown below; compare before you save.",
  full: "The library holds up to {{most}} texts. Please take out what you no longer need.",
  "too-long": "The answer would be longer than {{most}} characters. Please shorten what is there first.",
  "writing-needed": "Viewers cannot change the library.",
};
