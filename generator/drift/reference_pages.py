"""Read the reStructuredText pages of the API reference."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Directive, Parser, directives, roles
from docutils.utils import new_document

from ..spec.problems import Place, Problem, UnusableInput
from .facts import DocumentedOperation, Facts, Field, Table, words_of
from .listed_values import listed_values, plain_text

ENDPOINT = re.compile(r"(GET|PUT|POST|DELETE|PATCH|HEAD) +(/\S+)")
SECTIONS = ("uri", "request", "response")
NAME_COLUMNS = ("parameter", "name")
MALFORMED = 3


class UnreadablePage(Exception):
    """The page of an operation can't be read. The message has the reason."""


def read_reference(folder: Path) -> Facts:
    """Read all pages of a checkout.

    Args:
        folder: Root of the repository, its `api-ref` folder, or `api-ref/source`.

    Returns:
        Documented operations in the order of the pages, and the pages that could not be read. Pages without an
        operation are left out.

    Raises:
        UnusableInput: The folder has no .rst pages.
    """
    source = next((path for path in (folder / "api-ref" / "source", folder / "source", folder) if path.is_dir()), None)
    pages = sorted(source.rglob("*.rst")) if source else []
    if source is None or not pages:
        what = "the folder has no .rst pages"
        raise UnusableInput([Problem(Place(folder.name, 1), what, "pass a checkout of the API reference to --docs")])
    operations: list[DocumentedOperation] = []
    unreadable: dict[str, str] = {}
    words = set[str]()
    for path in pages:
        name = path.relative_to(source).as_posix()
        try:
            text = path.read_text(encoding="utf-8")
            words |= words_of(text.replace("\\", ""))
            operation = read_page(text, name)
        except (UnreadablePage, OSError, UnicodeDecodeError) as error:
            unreadable[name] = str(error)
        else:
            if operation is not None:
                operations.append(operation)
    return Facts("docs", tuple(operations), unreadable, frozenset(words))


def read_page(text: str, name: str) -> DocumentedOperation | None:
    """Read a page.

    Args:
        text: Content of the page.
        name: Path below the source folder. Pages below `historical_apis/` are historical.

    Returns:
        The operation, or None if the page has no section called URI.

    Raises:
        UnreadablePage: The page has a section called URI, but its markup is malformed or no endpoint is found.
    """
    if not re.search(r"^URI\n-", text, re.MULTILINE):
        return None
    document = _parse(text, name)
    sections = list(document.findall(nodes.section))
    endpoint = next(_endpoints(section for section in sections if _title(section).lower() == "uri"), None)
    if endpoint is None:
        raise UnreadablePage("the section URI has no method and path")
    chosen = [section for section in sections if _title(section).lower().startswith(SECTIONS)]
    return DocumentedOperation(
        id=_original_name(document) or Path(name).stem,
        title=_title(sections[0]),
        page=name,
        generation="historical" if name.startswith("historical_apis/") else "current",
        method=endpoint[1],
        path=endpoint[2].partition("?")[0],
        tables=tuple(table for section in chosen for table in _tables(section)),
        codes=frozenset(_codes(section for section in sections if _title(section).lower() == "status codes")),
    )


class _Ignored(Directive):
    """Directive whose content is ignored, such as an example."""

    has_content = True
    optional_arguments = 99

    def run(self) -> list[nodes.Node]:
        return []


def _reference_role(
    name: str, rawtext: str, text: str, lineno: int, inliner: Any, options: Any = None, content: Any = None
) -> tuple[list[nodes.reference], list[nodes.reference]]:
    """Return a Sphinx link, written as `Title <target>` or as the target alone."""
    found = re.fullmatch(r"(.*?)\s*<([^<>]+)>", text, re.DOTALL)
    title, target = (found[1], found[2]) if found else (text, text)
    return [nodes.reference(rawtext, title, refname=nodes.fully_normalize_name(target))], []


def _parse(text: str, name: str) -> nodes.document:
    for role in ("ref", "doc"):
        roles.register_local_role(role, _reference_role)
    for directive in ("code-block", "toctree"):
        directives.register_directive(directive, _Ignored)
    settings = get_default_settings(Parser())
    # Problems are collected below instead of printed, and pages must not include other files.
    settings.report_level, settings.halt_level = 6, 6
    settings.file_insertion_enabled = settings.raw_enabled = False
    document = new_document(name, settings)
    problems: list[str] = []
    document.reporter.attach_observer(lambda message: _note(message, problems))
    Parser().parse(text, document)
    if problems:
        raise UnreadablePage(problems[0])
    return document


def _note(message: nodes.system_message, problems: list[str]) -> None:
    if message["level"] >= MALFORMED:
        problems.append(f"line {message.get('line', '?')}: {' '.join(message[0].astext().split())}")


def _original_name(document: nodes.document) -> str:
    for entry in document.findall(nodes.field):
        if entry[0].astext() == "original_name":
            return entry[1].astext().strip().removesuffix(".html")
    return ""


def _title(section: nodes.Element) -> str:
    return next((plain_text(child) for child in section.children if isinstance(child, nodes.title)), "")


def _endpoints(sections: Iterable[nodes.section]) -> Iterator[re.Match[str]]:
    for section in sections:
        for paragraph in section.findall(nodes.paragraph):
            if found := ENDPOINT.match(plain_text(paragraph)):
                yield found


def _codes(sections: Iterable[nodes.section]) -> Iterator[int]:
    for section in sections:
        for row in section.findall(nodes.row):
            if found := re.fullmatch(r"2\d\d", plain_text(row[0])):
                yield int(found[0])


def _tables(section: nodes.section) -> Iterator[Table]:
    status: int | None = None
    anchors: list[str] = []
    for child in section.children:
        if isinstance(child, nodes.target):
            anchors += child["names"]
        elif isinstance(child, nodes.table):
            rows = _rows(child)
            title = re.sub(r"^Table \d+\s*", "", _title(child))
            if rows is not None:
                yield Table(_title(section), status, title, tuple(anchors), tuple(rows))
            anchors = []
        else:
            anchors = []
            if found := re.match(r"Status code: *(\d{3})", plain_text(child), re.IGNORECASE):
                status = int(found[1])


def _rows(table: nodes.table) -> list[Field] | None:
    """Return the rows of a table of parameters, or None for other tables."""
    head = next(table.findall(nodes.thead), None)
    if head is None:
        return None
    columns = [plain_text(entry).lower() for entry in head[0].children]
    if columns[0] not in NAME_COLUMNS or "type" not in columns:
        return None
    body = next(table.findall(nodes.tbody))
    return [_field(dict(zip(columns, row.children, strict=False)), columns[0]) for row in body.children]


def _field(cells: dict[str, Any], name_column: str) -> Field:
    type_, description = cells["type"], cells.get("description")
    mandatory = plain_text(cells["mandatory"]) if "mandatory" in cells else ""
    descriptions = [] if description is None else [description]
    return Field(
        name=plain_text(cells[name_column]),
        type=plain_text(type_),
        mandatory=mandatory == "Yes" if mandatory in ("Yes", "No") else None,
        table=_link(type_, descriptions),
        values=listed_values(description) if description is not None else (),
    )


def _link(type_: nodes.Element, descriptions: Sequence[nodes.Element]) -> str | None:
    """Return the anchor that a row links to: from its type, or from text such as `Table 4` in its description."""
    for link in type_.findall(nodes.reference):
        return str(link["refname"])
    for description in descriptions:
        for link in description.findall(nodes.reference):
            if re.match(r"Table \d+", link.astext()):
                return str(link["refname"])
    return None
