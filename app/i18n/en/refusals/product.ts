export default {
  "role-needed": "Viewers cannot change products.",
  "office-has-none": "Bureaus and state platforms list no products.",
  "not-in-this-state": "This cannot be done in the product's present state.",
  "changed-meanwhile":
    "Somebody saved changes after you opened this page, and yours were not saved. Compare and send again.",
  "price-band": "The highest price cannot be below the lowest.",
  "code-taken": "Another of your products has the code “{{code}}” already.",
  "figure-range": "The upper end must be above the lower.",
  "picture-huge": "The picture “{{name}}” has more than {{most}} megapixels. Make it smaller first.",
  "picture-broken": "The picture “{{name}}” is damaged or cut off. Try another file.",
  "needs-bodyZh": "Describe the product before you publish it.",
  "needs-domains": "Choose at least one field before you publish it.",
  "needs-capabilities": "Name at least one capability before you publish it.",
  "picture-type": "The picture “{{name}}” is not PNG, JPEG or WebP.",
};
