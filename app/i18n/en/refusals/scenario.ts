export default {
  "not-found": "There is no such scenario, or you may not see it.",
  "not-a-bureau": "Only bureaus and state platforms open scenarios.",
  "changed-meanwhile": "This scenario was just changed elsewhere. Check it before you save.",
  "stage-goes-back": "Stages only go on.",
};
