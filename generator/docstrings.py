"""Docstrings of generated code, wrapped and indented."""

from collections.abc import Iterable
from textwrap import wrap

from .fields import Field

WIDTH = 118


def paragraph(text: str, indent: int, hanging: int = 0, width: int = WIDTH) -> list[str]:
    """A text as lines of at most 118 characters.

    Args:
        text: What to wrap.
        indent: Spaces in front of each line.
        hanging: Spaces more from the second line on.
        width: Another longest line.
    """
    first, rest = " " * indent, " " * (indent + hanging)
    return wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def section(title: str, entries: Iterable[tuple[str, str]], indent: int) -> list[str]:
    """A section such as `Args:` with an entry a line, or nothing when there are none."""
    lines: list[str] = []
    for name, text in entries:
        lines += paragraph(f"{name}: {text}", indent + 4, 4)
    return ["", f"{' ' * indent}{title}:", *lines] if lines else []


def arguments(fields: Iterable[Field], indent: int) -> list[str]:
    """The `Args:` section for fields."""
    return section("Args", ((field.name, field.documentation) for field in fields), indent)


def docstring(head: str, body: Iterable[str], indent: int) -> str:
    """A whole docstring in its quotes; `body` lines are indented already."""
    first = paragraph(f'"""{head}', indent)
    rest = list(body)
    if not rest and len(first) == 1 and not head.endswith('"'):
        if len(first[0]) + 3 <= WIDTH:
            return f'{first[0]}"""'
        # The formatter would put the closing quotes behind the only line, however long it is.
        first = paragraph(f'"""{head}', indent, width=WIDTH - 3)
    return "\n".join([*first, *rest, f'{" " * indent}"""'])
