"""Find the lists of allowed values in the descriptions of the API reference."""

import re
from collections.abc import Iterator

from docutils import nodes

from .page_markup import plain_text

INTRODUCTION = re.compile(
    r"\b(options?|enums?|enumerated values?|enumeration values?|possible values?|values?|value can be|options are"
    r"|values are|one of the following)( are)?( as follows)?( \(.*\))?:$",
    re.IGNORECASE,
)
VALUE = r"-?[A-Za-z0-9_][A-Za-z0-9_.@-]*"
ITEM = re.compile(rf"({VALUE})\s*(?:[:(,].*)?\.?", re.DOTALL)
BOLD = "\1([^\1\2]+)\2"
SENTENCE = re.compile(
    r"(?:values? (?:can|must|may|should) be|(?:options|values) (?:are|include)|(?:values|options|enums):|\bone of)"
    r"(?: either| one of| any of)?(?: the following(?: values| options)?)?:? "
    rf"((?:{BOLD}|\([^()]*\)|[,; ]|or\b|and\b)+)(?:\.|$)",
    re.IGNORECASE,
)
# Limits and remarks that have the same form as values.
NO_VALUES = ("Minimum", "Maximum", "Default", "Note", "Example")


def listed_values(description: nodes.Element) -> tuple[str, ...]:
    """Return the allowed values of a field if its description lists them clearly.

    Args:
        description: Cell of the table.

    Returns:
        Values of a list after an introduction such as "Options:", or bold words of a sentence such as "The value can be
        **a** or **b**." Empty if an entry of the list is not clearly a value.
    """
    return _list(description) or _sentence(description)


def _list(description: nodes.Element) -> tuple[str, ...]:
    children = list(description.children)
    for number, child in enumerate(children):
        if INTRODUCTION.search(plain_text(child)) and isinstance(child, nodes.paragraph):
            following = children[number + 1 :]
            is_list = bool(following) and isinstance(following[0], nodes.bullet_list | nodes.enumerated_list)
            lines = list(_entries(following[0])) if is_list else list(_paragraphs(following))
            found = [ITEM.fullmatch(line) for line in lines]
            values = dict.fromkeys(item[1] for item in found if item)
            return () if None in found or not values.keys().isdisjoint(NO_VALUES) else tuple(values)
    return ()


def _entries(entries: nodes.Node) -> Iterator[str]:
    """Yield the first paragraph of each entry of a list."""
    for entry in entries.children:
        yield plain_text(entry.children[0]) if entry.children else ""


def _paragraphs(following: list[nodes.Node]) -> Iterator[str]:
    """Yield the paragraphs up to a sentence or a limit, which do not belong to the values."""
    for number, child in enumerate(following):
        text = plain_text(child)
        is_value = ITEM.fullmatch(text) is not None
        is_sentence = text.endswith(".") and len(text.split()) > 3 and not is_value
        if (number and is_sentence) or re.match(rf"({'|'.join(NO_VALUES)})( value)?:", text):
            return
        yield text


def _sentence(description: nodes.Element) -> tuple[str, ...]:
    for paragraph in description.findall(nodes.paragraph):
        marked = "".join(
            f"\1{child.astext()}\2" if isinstance(child, nodes.strong | nodes.literal) else child.astext()
            for child in paragraph.children
        )
        if found := SENTENCE.search(" ".join(marked.split())):
            values = re.findall(BOLD, found[1])
            return tuple(dict.fromkeys(values)) if all(re.fullmatch(VALUE, value) for value in values) else ()
    return ()
