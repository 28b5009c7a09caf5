export default {
  "too-large": "The file “{{name}}” is over the limit of {{most}} MB and was not taken.",
  "type-refused":
    "What is in “{{name}}” is not of a type we take. Allowed: PDF, Word, Excel, PowerPoint, PNG, JPEG, WebP, plain text, CSV.",
  empty: "The file “{{name}}” is empty.",
  "too-many": "At most {{most}} files.",
};
