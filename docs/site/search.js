// Change what is typed into the search field before the theme searches for it.
//
// Words such as "a" are left out: the theme looks for all words that begin with a typed word, so that "create a job" would
// also find every title with a word that begins with "a". The path of an operation becomes its name, also with real IDs
// and a host, as in a log. Of other paths, the placeholders are left out. The name of an operation comes before longer
// names that begin with it, and the operation whose summary is typed comes first.
const LEFT_OUT = new Set(["a", "an", "and", "by", "do", "for", "from", "how", "i", "in", "is", "it", "my", "of", "on", "or", "the", "to", "with"]);
const QUERY = 2;
const PATH = /^(?:([A-Za-z]+)\s+)?(?:https?:\/\/[^/\s]+)?(\/[^\s?#]*)/;
const NAME = /^[A-Za-z]\w+$/;
const PATHS = new URL("reference/paths.json", document.currentScript.src);
const post = Worker.prototype.postMessage;
let loading;
let latest = 0;

function withoutSmallWords(typed) {
  const words = typed.replace(/\{\w*\}/g, " ").split(/\s+/).filter((word) => !LEFT_OUT.has(word.toLowerCase()));
  return words.join(" ") || typed;
}

function isSame(path, typed) {
  const [parts, given] = [path, typed].map((one) => one.replace(/\/$/, "").split("/"));
  return parts.length === given.length && parts.every((part, index) => part === given[index] || (part.startsWith("{") && given[index]));
}

async function namesOf(typed) {
  loading ??= fetch(PATHS).then((response) => response.json()).catch(() => []);
  const operations = await loading;
  if (NAME.test(typed)) {
    const named = operations.find((one) => one.name.toLowerCase() === typed.toLowerCase());
    return named ? `${named.name}^20 ${named.name}` : "";
  }
  const [, verb, path] = typed.match(PATH);
  const same = operations.filter((one) => isSame(one.path, path) && (!verb || one.verb === verb.toUpperCase()));
  const fixed = same.filter((one) => one.path === path);
  return (fixed.length ? fixed : same).map((one) => `${one.name}^20`).join(" "); // a weight also turns off the search for longer words
}

function sameWords(text) {
  return withoutSmallWords(text.toLowerCase().replace(/[.,:;]/g, ""));
}

async function namesBySummary(typed) {
  loading ??= fetch(PATHS).then((response) => response.json()).catch(() => []);
  const words = sameWords(typed);
  const same = (await loading).filter((one) => sameWords(one.summary) === words);
  return same.map((one) => `${one.name}^20`).join(" ");
}

Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.type !== QUERY || typeof message.data !== "string") {
    return post.call(this, message, ...rest);
  }
  const number = ++latest;
  const send = (data) => number === latest && post.call(this, { ...message, data }, ...rest);
  const typed = message.data.trim();
  if (NAME.test(typed) || PATH.test(typed)) {
    namesOf(typed).then((names) => send(names || withoutSmallWords(typed)));
  } else {
    const words = withoutSmallWords(message.data);
    namesBySummary(typed).then((names) => send(names ? `${names} ${words}` : words));
  }
};
