// Leave words such as "a" out of searches. The theme looks for all words that begin with a typed word, so that
// "create a job" would also find every title with a word that begins with "a". Of a path, the placeholders are left out.
const LEFT_OUT = new Set(["a", "an", "and", "by", "do", "for", "from", "how", "i", "in", "is", "it", "my", "of", "on", "or", "the", "to", "with"]);
const QUERY = 2;
const post = Worker.prototype.postMessage;

Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.type === QUERY && typeof message.data === "string") {
    const words = message.data.replace(/\{\w*\}/g, " ").split(/\s+/).filter((word) => !LEFT_OUT.has(word.toLowerCase()));
    message = { ...message, data: words.join(" ") || message.data };
  }
  return post.call(this, message, ...rest);
};
