"""Find the lists of allowed values in the descriptions of the API reference."""

import re
from collections.abc import Iterator

from docutils import nodes

INTRODUCTION = re.compile(
    r"\b(options?|enums?|enumerated values?|possible values?|values?|value can be|options are|values are)"
    r"( are)?( as follows)?( \(.*\))?:$",
    re.IGNORECASE,
)
VALUE = r"[A-Za-z0-9_][A-Za-z0-9_.@-]*"
ITEM = re.compile(rf"({VALUE})\s*(?:[:(,].*)?\.?", re.DOTALL)
BOLD = "\1([^\1\2]+)\2"
SENTENCE = re.compile(
    r"(?:value can be|options are|values are)(?: either)?:? "
    rf"((?:{BOLD}|\([^()]*\)|[,; ]|or\b|and\b)+)(?:\.|$)",
    re.IGNORECASE,
)


def plain_text(node: nodes.Node) -> str:
    """Return the text of a node with single spaces."""
    return " ".join(node.astext().split())


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
    lines = list(_lines(description))
    for number, line in enumerate(lines):
        if INTRODUCTION.search(line):
            items = [ITEM.fullmatch(item) for item in lines[number + 1 :]]
            found = [item[1] for item in items if item]
            return tuple(dict.fromkeys(found)) if items and len(found) == len(items) else ()
    return ()


def _lines(description: nodes.Element) -> Iterator[str]:
    """Yield the text of each paragraph and list entry. Only the first paragraph of an entry is used."""
    for child in description.children:
        if isinstance(child, nodes.bullet_list | nodes.enumerated_list):
            for item in child.children:
                yield plain_text(item.children[0]) if item.children else ""
        else:
            yield plain_text(child)


def _sentence(description: nodes.Element) -> tuple[str, ...]:
    for paragraph in description.findall(nodes.paragraph):
        marked = "".join(
            f"\1{child.astext()}\2" if isinstance(child, nodes.strong) else child.astext()
            for child in paragraph.children
        )
        if found := SENTENCE.search(" ".join(marked.split())):
            values = re.findall(BOLD, found[1])
            return tuple(dict.fromkeys(values)) if all(re.fullmatch(VALUE, value) for value in values) else ()
    return ()
