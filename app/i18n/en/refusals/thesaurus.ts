export default {
  "too-many": "The district's thesaurus has at most {{most}} entries. Please tidy up first.",
  "too-few": "An entry needs at least 2 terms: there must be something that means the same.",
  "term-short": "“{{term}}” is too short: a term has at least 2 characters.",
  "term-long": "“{{term}}” is too long: a Chinese term has at most 12 characters, an English one at most 40.",
  "term-words": "“{{term}}” has too many words: an English term has at most 5.",
  "term-characters":
    "“{{term}}” has characters that cannot be used. Please use letters, digits and hyphens, and no Chinese in English terms.",
  "term-taken": "“{{term}}” is in the entry “{{name}}” already. Please change it there.",
  "nothing-new":
    "The thesaurus that comes with the site has all these terms in “{{name}}” already. Please give at least one term that it does not have.",
  "concepts-apart":
    "The thesaurus that comes with the site has “{{term}}” in “{{name}}” and “{{other}}” in “{{otherName}}”: they do not mean the same. Please write what is only near under “Related”.",
  "near-unknown": "The thesaurus does not know “{{name}}”: a related word must be a term of another entry.",
  "changed-meanwhile": "Somebody has changed this entry meanwhile. Please compare before you save.",
  withdrawn: "This entry was withdrawn. Please restore it before you change it.",
};
