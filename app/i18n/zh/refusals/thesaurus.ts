export default {
  "too-many": "本区词库最多 {{most}} 条，请先合并或整理。",
  "too-few": "一个词条至少要有 2 个词，否则没有谁与谁同义。",
  "term-short": "“{{term}}”太短，一个词至少 2 个字。",
  "term-long": "“{{term}}”太长，中文词最多 12 个字，英文词最多 40 个字符。",
  "term-words": "“{{term}}”的单词太多，英文词最多 5 个单词。",
  "term-characters": "“{{term}}”中有不能用的符号，只用文字、数字和连字符；英文词中不要夹中文。",
  "term-taken": "“{{term}}”已在词条“{{name}}”中，请在那里修改。",
  "nothing-new": "这些词都已在自带词库的“{{name}}”中，不用再添加；请至少写一个词库中没有的词。",
  "concepts-apart":
    "“{{term}}”已在自带词库的“{{name}}”中，“{{other}}”在“{{otherName}}”中，两者不是一回事；意思相近的词请写在“相关词”里。",
  "near-unknown": "词库中没有“{{name}}”，相关词须是词库中其他词条的词。",
  "changed-meanwhile": "这个词条刚被别人修改过，请核对后再保存。",
  withdrawn: "这个词条已停用，请先恢复再修改。",
};
