"""Descriptions of pages, which search engines and previews of links show: the first paragraph, shortened."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping

from front_matter import FRONT_MATTER, field_of, with_field

LONGEST = 200
TITLE = re.compile(r"^# .*\n", re.M)
FENCED = re.compile(r"^(`{3,})(?!`).*?^\1`*$", re.M | re.S)
# Headings, tables, lists, pictures, documented names and elements other than paragraphs.
NO_PARAGRAPH = re.compile(r"#|\||[-*+] |\d+\. |!\[|:::|<(?!p>)")
TAG = re.compile(r"</?[a-z]+\b[^>]*>")
LINK = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")


def with_descriptions(pages: Mapping[str, str]) -> dict[str, str]:
    """Return pages with their descriptions in the front matter. Pages that have one keep it.

    Args:
        pages: Pages in Markdown by their paths.

    Raises:
        ValueError: A page has no paragraph, or the description of another page.
    """
    found, described = dict[str, str](), dict[str, str]()
    for name, text in pages.items():
        description = field_of(text, "description") or json.dumps(description_of(text), ensure_ascii=False)
        if description == '""':
            raise ValueError(f"{name} has no description; begin the page with a paragraph")
        if description in described:
            raise ValueError(f"{name} has the description of {described[description]}; begin it with its subject")
        described[description] = name
        found[name] = with_field(text, "description", description)
    return found


def description_of(text: str) -> str:
    """Return the first paragraph of a page as plain text of up to 200 characters; empty if it has none."""
    body = FENCED.sub("", TITLE.sub("", FRONT_MATTER.sub("", text), count=1))
    blocks = (block.strip() for block in re.split(r"\n\s*\n", body))
    paragraph = next((block for block in blocks if block and not NO_PARAGRAPH.match(block)), "")
    plain = LINK.sub(r"\1", html.unescape(TAG.sub("", paragraph))).replace("`", "").replace("**", "")
    return _shortened(" ".join(plain.split()).rstrip(":"))


def _shortened(text: str) -> str:
    """Return whole sentences of a text, or its first words if the first sentence is too long."""
    if len(text) <= LONGEST:
        return text
    cut = text[:LONGEST]
    end = cut.rfind(". ") + 1
    return cut[:end] if end else f"{cut[: cut.rfind(' ')].rstrip(',;:')} …"
