export default {
  "no-sheet": "The workbook has no sheet called “{{name}}”. Please use the template.",
  "no-column": "The column “{{name}}” is missing. Please use the template.",
  empty: "The sheet of products is empty.",
  "no-product": "No product has this code.",
  "code-twice": "An earlier row has the same product code.",
  "name-twice": "An earlier row has the same name in Chinese.",
  exists: "You have a product of this name already. To change it, use the code that the export gives it.",
  archived: "This product has been taken down and cannot be changed. Restore it as a draft first.",
  "not-a-workbook":
    "This is not an xlsx file that can be read. Fill in the template, save it as xlsx and send it in again.",
  "too-large": "The workbook holds too much to be read. Please split it.",
  "too-many-rows": "Too many rows: a workbook may hold 5,000 products. Please split it.",
  unavailable: "Many workbooks are being worked on. Please try again in a moment.",
  nothing: "There is nothing to import.",
  "sent-twice": "This workbook was sent in already. You find it in the list.",
};
