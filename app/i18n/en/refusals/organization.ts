export default {
  "kind-refused": "Bureaus and state platforms are registered by the platform and cannot register themselves.",
  "role-needed": "Your role in this organisation does not allow this. Ask an owner or manager.",
  "uscc-length": "A unified social credit code has 18 characters.",
  "uscc-characters":
    "The code has digits and capital letters, but no I, O, S, V or Z. Compare it with the business licence.",
  "uscc-check":
    "The check character does not fit, so one character may be wrong. Compare the code with the business licence.",
  "uscc-read-as": "We read your code as {{uscc}}. Compare it with the business licence and send it again.",
  "uscc-taken": "“{{name}}” is registered with this code. Ask one of its owners to invite you.",
  "registry-taken": "“{{name}}” is registered with this number. Ask one of its owners to invite you.",
  "changed-meanwhile":
    "Somebody saved changes after you opened this page, and yours were not saved. Compare and send again.",
  "already-verified": "The identity is verified already.",
  "not-waiting": "This organisation is not waiting for verification.",
  "own-firm": "You cannot decide about an organisation you belong to. A colleague has to.",
  "already-invited": "{{email}} was invited already and has not answered.",
  "already-member": "{{email}} is a member already.",
  "too-many-invitations": "{{most}} invitations are open. Take back those that are not needed.",
  "invitation-expired": "This invitation was answered, taken back, or is too old.",
  "invitation-for-other": "The invitation went to {{email}}. Sign in with that address to accept.",
  "invitation-answered": "This invitation was answered and cannot be taken back.",
  "last-owner": "An organisation needs an owner. Make another member one first.",
  "qualification-stated": "A qualification of this kind with number {{number}} is stated already.",
  "expires-before-valid": "It cannot expire before it begins.",
};
