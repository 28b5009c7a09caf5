export default {
  verifications: {
    title: "Verification of organisations",
    lead: "Decide after comparing with the business licence and other public records. A reason is needed either way, and the organisation is told.",
    since: "since",
    none: { pending: "Nobody is waiting.", verified: "Nobody is verified yet.", rejected: "Nobody was rejected." },
    facts: "What the organisation states",
    decide: "Decide",
    decision: "Decision",
    verify: "Verify",
    reject: "Reject",
    withdraw: "Withdraw the verification",
    reason: "Reason",
    reasonHint:
      "What was compared with what; when rejecting, what has to change. It is sent to the organisation as written.",
    act: "Send the decision",
    claimHolds: "Looked up: it holds",
  },
};
