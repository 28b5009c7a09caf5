export default {
  "call-closed": "The call takes no more bids; the consortium can no longer be changed.",
  "not-accepted": "This call takes no consortia. Please bid alone.",
  "lead-unverified": "The lead has not been verified yet. It can lead once it is.",
  "lead-kind": "This organisation is not of the kind that the call wants in the lead.",
  "already-leading": "This organisation already leads a consortium for this call. Please open it and go on there.",
  "firm-not-free": "This organisation cannot lead at present. An organisation takes part in one bid per call.",
  "firm-unknown": "Please choose a firm, university or institute on the platform.",
  "already-invited": "{{firm}} was invited already or is in. There is no need to invite it again.",
  full: "A consortium has at most {{most}} members and this one is full. Remove one to invite another.",
  "binding-needed": "This takes an owner or manager of the organisation.",
  dissolved: "This consortium was dissolved.",
  "invitation-expired": "The invitation has lapsed. To join, ask the lead to invite you again.",
  "not-in-this-state": "The member's state has changed. Please reload the page.",
  "lead-stays": "The lead cannot leave or be removed. It can dissolve the consortium.",
  "member-unverified": "Your organisation has not been verified yet. It can join once it is.",
  "already-taking-part":
    "Your organisation takes part in another bid for this call. Only one is allowed: leave that one before you accept.",
  "bid-stands": "The consortium's bid is submitted. The lead must withdraw it before members change.",
  "member-unknown": "One of these organisations is no longer in the consortium. Please reload the page.",
  "changed-meanwhile":
    "Somebody changed this consortium after you opened the page. Below is what is stored now; check it before you save.",
};
