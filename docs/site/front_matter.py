"""Front matter of pages: lines of YAML between `---` before the text."""

from __future__ import annotations

import re

FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.S)


def field_of(text: str, name: str) -> str | None:
    """Return the value of a field of the front matter as YAML, or None if the page does not have it."""
    matter = FRONT_MATTER.match(text)
    found = re.search(rf"^{name}: +(.+)$", matter[1], re.M) if matter else None
    return found[1] if found else None


def with_field(text: str, name: str, value: str) -> str:
    """Return a page with a field in its front matter. A page that has the field keeps its own.

    Args:
        text: Page in Markdown.
        name: Name of the field.
        value: Value of the field as YAML, on one line.
    """
    if field_of(text, name) is not None:
        return text
    matter = FRONT_MATTER.match(text)
    fields, rest = (matter[1], text[matter.end() :]) if matter else ("", text)
    return f"---\n{fields}{name}: {value}\n---\n{rest}"
