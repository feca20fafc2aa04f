"""Parse reStructuredText pages, and keep the problems of their markup."""

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen
from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Directive, Parser, directives, roles
from docutils.utils import new_document

MALFORMED = 2
VERSION_DIRECTIVES = ("versionadded", "versionchanged", "versionremoved", "deprecated", "seealso")
DEPRECATED = re.compile(
    r"^\W*(deprecated|discarded|obsolete)\b|[([]\s*(deprecated|discarded|obsolete)\s*[)\]]\W*$"
    r"|\bthis (api|interface|operation|parameter|field|attribute|function)\W+(is|has been|will be)( \w+)? "
    r"(deprecated|discarded|obsolete|no longer (used|supported|maintained|available|recommended))\b",
    re.IGNORECASE,
)
CONTAINERS = (nodes.section, nodes.Admonition, nodes.block_quote, nodes.container, nodes.compound, nodes.topic,
              nodes.bullet_list, nodes.enumerated_list, nodes.list_item, nodes.definition_list,
              nodes.definition_list_item, nodes.definition)  # fmt: skip


@frozen
class MarkupProblem:
    """Problem that docutils found in a page."""

    line: int
    message: str


class _Literal(Directive):
    """Directive whose content is kept as written, such as an example."""

    has_content = True
    optional_arguments = 99

    def run(self) -> list[nodes.Node]:
        content = "\n".join(self.content)
        literal = nodes.literal_block(content, content)
        literal.line = self.content_offset + 1
        return [literal]


class _Ignored(_Literal):
    """Directive without content of its own, such as a list of pages."""

    def run(self) -> list[nodes.Node]:
        return []


class _Version(Directive):
    """Directive of Sphinx about a version of the documented software: its content is read like a note."""

    has_content = True
    required_arguments = 0
    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        note = nodes.note("\n".join(self.content), classes=[self.name])
        if self.arguments:
            note += nodes.paragraph(text=self.arguments[0])
        self.state.nested_parse(self.content, self.content_offset, note)
        return [note]


def _reference_role(
    name: str, rawtext: str, text: str, lineno: int, inliner: Any, options: Any = None, content: Any = None
) -> tuple[list[nodes.reference], list[nodes.reference]]:
    """Return a Sphinx link, written as `Title <target>` or as the target alone."""
    found = re.fullmatch(r"(.*?)\s*<([^<>]+)>", text, re.DOTALL)
    title, target = (found[1], found[2]) if found else (text, text)
    return [nodes.reference(rawtext, title, refname=nodes.fully_normalize_name(target))], []


def parse_page(text: str, name: str) -> tuple[nodes.document, list[MarkupProblem]]:
    """Parse a page.

    Args:
        text: Content of the page.
        name: Name of the page.

    Returns:
        The document, which has a system message in the place of each part that could not be parsed, and the problems.
    """
    for role in ("ref", "doc"):
        roles.register_local_role(role, _reference_role)
    for directive in ("code-block", "sourcecode"):
        directives.register_directive(directive, _Literal)
    directives.register_directive("toctree", _Ignored)
    for directive in VERSION_DIRECTIVES:
        directives.register_directive(directive, _Version)
    settings = get_default_settings(Parser())
    # Problems are collected below instead of printed, and pages must not include other files.
    settings.report_level, settings.halt_level = 6, 6
    settings.file_insertion_enabled = settings.raw_enabled = False
    document = new_document(name, settings)
    problems: list[MarkupProblem] = []

    def note(message: nodes.system_message) -> None:
        if message["level"] >= MALFORMED:
            problems.append(MarkupProblem(message.get("line") or 1, plain_text(message[0])))

    document.reporter.attach_observer(note)
    Parser().parse(text, document)
    return document, problems


def plain_text(node: nodes.Node) -> str:
    """Return the text of a node with single spaces."""
    return " ".join(node.astext().split())


def title_of(node: nodes.Element) -> str:
    """Return the title of a section or table."""
    return next((plain_text(child) for child in node.children if isinstance(child, nodes.title)), "")


def blocks(section: nodes.Element) -> Iterator[Any]:
    """Yield the blocks of a section in their order, including those in nested sections, notes and lists.

    A nested section yields its title. Tables are not searched.
    """
    for child in section.children:
        if isinstance(child, CONTAINERS):
            if isinstance(child, nodes.section):
                yield child[0]
            yield from blocks(child)
        elif isinstance(child, nodes.Element) and not (isinstance(child, nodes.title) and child.parent is section):
            yield child


def says_deprecated(text: str) -> bool:
    """Return whether a title or description calls its subject deprecated.

    Other fields may be called so in the middle of a description, so only its beginning and sentences about "this"
    subject count.
    """
    return DEPRECATED.search(text) is not None


def first_line(node: nodes.Element) -> int | None:
    """Return the line of a node or of its first part that has one."""
    for part in node.findall(nodes.Element):
        if part.line is not None:
            return int(part.line)
    return None
