export default {
  400: {
    title: "The request makes no sense",
    text: "Something in the request is missing or malformed. Please go back and try again.",
  },
  403: {
    title: "Not permitted",
    text: "Your account cannot open this page. Ask your organisation's manager if you need to.",
  },
  404: { title: "No such page", text: "The address may be wrong, or the content is not public." },
  405: { title: "Not opened this way", text: "This address only takes forms. Please use the button on the page." },
  410: { title: "This link has expired", text: "It has been used, or its time has run out. Please ask for a new one." },
  413: { title: "Too large", text: "What you sent is over the limit (20 MB a file). Please compress or split it." },
  422: { title: "Not done", text: "Something in what you sent is wrong. Nothing was changed." },
  429: { title: "Too many tries", text: "To prevent guessing, please wait before trying again." },
  500: { title: "Something went wrong", text: "This is our fault, and nothing was changed. Please try again later." },
  reference: "Reference {{id}}",
  typed: "What you typed is still here and can be copied:",
  home: "Go to the home page",
  back: "Go back",
  form: { title: "{{count}} things need changing", single: "One thing needs changing" },
};
