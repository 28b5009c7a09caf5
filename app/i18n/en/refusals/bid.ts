export default {
  "deadline-passed":
    "The deadline was {{closedAt}} (Beijing time) and your request arrived at {{receivedAt}}, too late. Nothing was submitted; your draft is kept.",
  "call-not-open": "This call does not take bids at present.",
  stands:
    "Your organisation has submitted a bid in the other form. Withdraw it before you change between alone and together.",
  "writing-needed": "Viewers cannot change a bid.",
  "binding-needed": "Submitting and withdrawing takes an owner or manager of the lead.",
  "not-in-this-state": "The state of the bid has changed. Please reload the page.",
  "changed-meanwhile":
    "Something changed after you opened the page. What is stored now is shown here; check it before you go on.",
  "key-reused":
    "This request has the number of an earlier one but another content. It was not carried out. Reload the page and try again.",
  "part-not-shared": "The lead does not share this part.",
  "part-of-others":
    "You can answer the needs that your organisation covers. Fill in the coverage of the consortium first.",
  "party-not-free":
    "One of the organisations cannot take part in this bid. An organisation takes part in one bid per call; please ask your members.",
  "subject-unknown": "The needs or criteria have changed. Please reload the page.",
  "figure-kind": "Please give the kind of figure that is asked for here.",
  "missing-need": "The must need “{{title}}” is not answered.",
  "missing-criterion": "The criterion “{{title}}” is not spoken to.",
  "missing-summary": "The summary is missing.",
  "missing-price": "The price is missing.",
  "missing-duration": "The duration is missing.",
  "rule-one-lead": "A consortium has exactly one lead.",
  "rule-lead-kind": "The lead is not of the kind that the call asks for.",
  "rule-all-verified": "Some organisations are not verified yet ({{has}} of {{needs}} are).",
  "rule-all-answered": "Some invitations are not answered yet ({{has}} of {{needs}} are).",
  "rule-most-members": "At most {{needs}} members are allowed, and there are {{has}}.",
  "rule-work-sum": "The shares of the work must add up to 100 %, and add up to {{has}} %.",
  "rule-shares-sum": "The shares of the contract must add up to 100 %, and add up to {{has}} %.",
  "rule-local-sme-share": "Local small and medium firms must hold at least {{needs}} %, and hold {{has}} %.",
  "rule-one-bid-each":
    "At present {{firms}} cannot be part of this bid. Ask them first; if it cannot be settled, replace the member and submit again.",
  "agreement-unsigned": "Not every member has signed the consortium agreement yet ({{has}} of {{needs}}).",
};
