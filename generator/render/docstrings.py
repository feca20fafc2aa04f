"""Wrap and indent the docstrings of generated code."""

from collections.abc import Iterable
from textwrap import wrap
from typing import Any

from ..spec.clouds import CLOUDS, KEY, cloud_sentence
from ..spec.documentation_pages import documentation_url
from ..spec.naming import prose
from .fields import Field

WIDTH = 118
CLOUD_SENTENCES = tuple(cloud_sentence({KEY: [cloud]}) for cloud in CLOUDS)
UNBROKEN = "\ue000"
"""Private character that replaces spaces at which a line must not end."""
EXTRA = (
    ("extra_query", "Query parameters that this method lacks, by the names of the service."),
    ("extra_body", "Fields of the JSON body that this method lacks, also inside objects that you pass."),
    ("extra_headers", "Headers that this method lacks."),
)
"""Arguments of all methods."""


def paragraph(text: str, indent: int, hanging: int = 0, width: int = WIDTH) -> list[str]:
    """Wrap a string into lines of up to 118 characters, which don't split the sentence about the only cloud.

    Args:
        text: String to wrap.
        indent: Spaces before each line.
        hanging: Additional spaces from the second line on.
        width: Longest line, in characters.
    """
    first, rest = " " * indent, " " * (indent + hanging)
    for sentence in CLOUD_SENTENCES:
        text = text.replace(sentence, sentence.replace(" ", UNBROKEN))
    lines = wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
    return [line.replace(UNBROKEN, " ") for line in lines]


def section(title: str, entries: Iterable[tuple[str, str]], indent: int) -> list[str]:
    """Return a section such as `Args:`, or nothing if there are no entries."""
    lines: list[str] = []
    for name, text in entries:
        lines += paragraph(f"{name}: {text}", indent + 4, 4)
    return ["", f"{' ' * indent}{title}:", *lines] if lines else []


def arguments(fields: Iterable[Field], indent: int, more: Iterable[tuple[str, str]] = ()) -> list[str]:
    """Return the `Args:` section of a method, for its fields, further arguments and `EXTRA`."""
    return section("Args", [*((field.name, field.documentation) for field in fields), *more, *EXTRA], indent)


def about(text: str, operation: Any, indent: int = 8) -> list[str]:
    """Return the paragraph about a method, after an empty line. It names the only cloud that has the operation."""
    whole = " ".join(part for part in (text, cloud_sentence(operation)) if part)
    return ["", *paragraph(whole, indent)] if whole else []


def documented_at(operation: Any, indent: int = 8) -> list[str]:
    """Return the paragraph with the address of the page that documents an operation, after an empty line."""
    return ["", *paragraph(f"Documented at: {prose(documentation_url(operation['x-docs']))}", indent)]


def docstring(head: str, body: Iterable[str], indent: int) -> str:
    """Return a docstring with its quotes. The lines of `body` must be indented."""
    first = paragraph(f'"""{head}', indent)
    rest = list(body)
    if not rest and len(first) == 1 and not head.endswith('"'):
        if len(first[0]) + 3 <= WIDTH:
            return f'{first[0]}"""'
        # The formatter puts the closing quotes on the only line, so leave room for them.
        first = paragraph(f'"""{head}', indent, width=WIDTH - 3)
    return "\n".join([*first, *rest, f'{" " * indent}"""'])
