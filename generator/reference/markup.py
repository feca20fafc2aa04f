"""Write HTML that Markdown passes through unchanged."""

import re
from collections.abc import Iterable, Sequence
from html import escape

BODY = '<tbody class="stacked">'
"""Start of the rows of a table. On phones, the style sheet puts the cells of these rows below one another."""
MARKDOWN = re.compile(r"[\\`*_{}\[\]!~|]")
"""Characters that mean something in Markdown inside of a line."""


def text(written: str) -> str:
    """Return a description as HTML, with the parts in backticks as code.

    Args:
        written: Description from the spec, or from a docstring, where backslashes are doubled.
    """
    plain = written.replace("\\\\", "\\").replace(r"\"\"\"", '"""')
    parts = re.split(r"`([^`]*)`", plain)
    return "".join(code(part) if index % 2 else escape(part, quote=False) for index, part in enumerate(parts))


def code(written: str) -> str:
    """Return text in a fixed-width font."""
    return f"<code>{escape(written, quote=False)}</code>"


def link(target: str, html: str) -> str:
    """Return a link to a page, an anchor or a URL.

    Args:
        target: Address, relative to the page.
        html: Content of the link.
    """
    return f'<a href="{escape(target)}">{html}</a>'


def in_heading(html: str) -> str:
    """Return HTML for a heading in Markdown, which is one line and in which Markdown would otherwise apply.

    Args:
        html: Text with tags that have no attributes, such as the result of `text`.
    """
    return MARKDOWN.sub(lambda found: f"&#{ord(found[0])};", " ".join(html.split()))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table. The cells are HTML."""
    lines = ["<table>", "<thead><tr>" + "".join(f"<th>{cell}</th>" for cell in head) + "</tr></thead>", BODY]
    lines += ["<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows]
    return "\n".join([*lines, "</tbody>", "</table>"])


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """Return a table of names and their facts, without a head. Facts are HTML; empty ones are left out."""
    lines = [f'<tr><th scope="row">{name}</th><td>{fact}</td></tr>' for name, fact in rows if fact]
    return "\n".join(["<table>", BODY, *lines, "</tbody>", "</table>"])


def paragraph(html: str) -> str:
    """Return a paragraph, or an empty string without content."""
    return f"<p>{html}</p>" if html else ""


def unsearched(html: str) -> str:
    """Return content that the search leaves out, so that names in headings and summaries weigh more."""
    return f"<div data-search-exclude markdown>\n\n{html}\n\n</div>" if html else ""


def fenced(language: str, lines: str) -> str:
    """Return a block of code."""
    return f"```{language}\n{lines.rstrip()}\n```"


def page(blocks: Iterable[str]) -> str:
    """Join blocks with empty lines between them."""
    return "\n\n".join(block for block in blocks if block) + "\n"


def duration(seconds: float) -> str:
    """Return a time in its largest whole unit, such as `24 hours`."""
    for size, unit in ((3600, "hour"), (60, "minute")):
        if seconds >= size and seconds % size == 0:
            return _counted(seconds / size, unit)
    return _counted(seconds, "second")


def _counted(number: float, unit: str) -> str:
    return f"{number:g} {unit}{'' if number == 1 else 's'}"
