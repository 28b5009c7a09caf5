export default {
  "too-large": "文件“{{name}}”超过上限 {{most}} MB，未上传。",
  "type-refused":
    "文件“{{name}}”的内容不是允许的类型。可上传：PDF、Word、Excel、PowerPoint、PNG、JPEG、WebP、纯文本、CSV。",
  empty: "文件“{{name}}”是空的。",
  "too-many": "最多 {{most}} 个文件。",
};
